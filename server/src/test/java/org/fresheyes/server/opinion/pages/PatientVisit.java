package org.fresheyes.server.opinion.pages;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Somebody who is signed in and goes from page to page, without the way through sign-in. */
public final class PatientVisit {

    private final MockMvc pages;
    private Viewer viewer;

    public PatientVisit(TestServer server, Viewer viewer) {
        this.viewer = viewer;
        ApplicationContext context = server.context();
        List<HandlerMethodArgumentResolver> resolvers = new ArrayList<>(List.of(new SignedIn()));
        resolvers.addAll(List.copyOf(Objects.requireNonNull(
                server.bean(RequestMappingHandlerAdapter.class).getCustomArgumentResolvers())));
        this.pages = MockMvcBuilders.standaloneSetup(ownControllers(context))
                .setControllerAdvice(context.getBeansWithAnnotation(ControllerAdvice.class)
                        .values()
                        .toArray())
                .setCustomArgumentResolvers(resolvers.toArray(HandlerMethodArgumentResolver[]::new))
                .build();
    }

    private static Object[] ownControllers(ApplicationContext context) {
        return context.getBeansWithAnnotation(Controller.class).values().stream()
                .filter(controller ->
                        controller.getClass().getPackageName().startsWith(PatientVisit.class.getPackageName()))
                .toArray();
    }

    /** What came back. */
    public record Answer(int status, String body, String leadsTo) {}

    /** From now on somebody else is signed in. */
    public void signIn(Viewer other) {
        viewer = other;
    }

    public Answer read(String address) {
        return send(get(address));
    }

    /** Sends a form: names and values in turn. */
    public Answer send(String address, String... fields) {
        MockHttpServletRequestBuilder request = post(address);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    /** Sends a form. */
    public Answer send(String address, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = post(address);
        fields.forEach(request::param);
        return send(request);
    }

    private Answer send(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    pages.perform(request).andReturn().getResponse();
            String leadsTo = response.getHeader("Location");
            return new Answer(
                    response.getStatus(),
                    response.getContentAsString(StandardCharsets.UTF_8),
                    leadsTo == null ? "" : leadsTo);
        } catch (Exception e) {
            throw new AssertionError("The page failed: " + e.getMessage(), e);
        }
    }

    private final class SignedIn implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return viewer;
        }
    }
}
