package org.fresheyes.server.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fresheyes.server.settings.Settings;
import org.fresheyes.server.web.nhs.Link;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** The public pages and the web kit on a free port, with nothing else of the server: quick to start. */
final class SiteServer implements AutoCloseable {

    /** The strictest policy the pages must work under. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private final ServletWebServerApplicationContext context;

    private SiteServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static SiteServer start() {
        return new SiteServer((ServletWebServerApplicationContext) new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "server.port", "0",
                        "server.servlet.session.tracking-modes", "cookie",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "WARN",
                        // one sample fails on purpose
                        "logging.level.org.apache.catalina.core.ContainerBase", "OFF",
                        "logging.level.org.springframework.web.servlet.mvc.support", "ERROR"))
                .run());
    }

    String url(String path) {
        return "http://localhost:"
                + Objects.requireNonNull(context.getWebServer()).getPort() + path;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not found by scanning, so that the whole server never picks it up. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @ComponentScan(basePackages = "org.fresheyes.server.web")
    static final class Parts {

        @Bean
        static Settings settings() {
            return Settings.of();
        }

        @Bean
        static Filter strictPolicy() {
            return (request, response, chain) -> {
                ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
                chain.doFilter(request, response);
            };
        }

        /** Signed in when the address says so, to see the header. */
        @Bean
        static WhoIsSignedIn whoIsSignedIn(HttpServletRequest request) {
            return () -> request.getParameter("signed-in") == null
                    ? Optional.empty()
                    : Optional.of(new SignedIn(
                            "Dr Fern Meadow",
                            List.of(
                                    new Link("Your requests", "/my/cases").here(),
                                    new Link("Who looked", "/my/who-looked"),
                                    new Link("People who act for you", "/my/representatives"))));
        }

        @Bean
        static SimpleUrlHandlerMapping samples(Pages pages, Views views, TemplateEngine templates) {
            return new SimpleUrlHandlerMapping(new SampleRoutes(pages, views, templates).routes(), 0);
        }
    }
}
