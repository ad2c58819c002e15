package org.fresheyes.server.access.matrix;

import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.TestBrowser;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** Every endpoint of the FHIR servlet, as the servlet itself knows them once it has started. */
final class FhirEndpoints {

    private FhirEndpoints() {}

    static Set<String> of(TestServer server) {
        new TestBrowser(server.url()).get("/fhir/metadata"); // the servlet is made at the first request
        RestfulServer fhir = Objects.requireNonNull((RestfulServer)
                server.context().getBean("fhir", ServletRegistrationBean.class).getServlet());
        Set<String> endpoints = fhir.getResourceProviders().stream()
                .flatMap(provider -> fhir.getProviderMethodBindings(provider).stream())
                .map(FhirEndpoints::endpoint)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!fhir.getPlainProviders().isEmpty()) {
            throw new AssertionError("FHIR providers of no type cannot be named here yet: " + fhir.getPlainProviders());
        }
        endpoints.add("GET /fhir/metadata");
        return endpoints;
    }

    private static String endpoint(BaseMethodBinding binding) {
        String type = "/fhir/" + binding.getResourceName();
        return switch (binding.getRestOperationType()) {
            case READ -> "GET %s/{id}".formatted(type);
            case SEARCH_TYPE -> "GET %s%s".formatted(type, query(binding));
            default ->
                throw new AssertionError("%s: a kind of FHIR endpoint that cannot be named here yet: %s"
                        .formatted(binding.getMethod(), binding.getRestOperationType()));
        };
    }

    private static String query(BaseMethodBinding search) {
        String parameters = Arrays.stream(search.getMethod().getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(RequiredParam.class)))
                .map(required -> "%1$s={%1$s}".formatted(required.name()))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? "" : "?" + parameters;
    }
}
