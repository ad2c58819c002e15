package org.fresheyes.server.fhir;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the FHIR interface at its address. */
@Configuration(proxyBeanMethods = false)
class FhirConfiguration {

    private static final int AT_THE_FIRST_REQUEST = -1;

    @Bean
    ServletRegistrationBean<FhirServlet> fhir(FhirContexts contexts, ObjectProvider<FhirSource> sources) {
        var registration = new ServletRegistrationBean<>(new FhirServlet(contexts, sources), "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(AT_THE_FIRST_REQUEST);
        return registration;
    }
}
