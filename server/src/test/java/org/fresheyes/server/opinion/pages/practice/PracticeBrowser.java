package org.fresheyes.server.opinion.pages.practice;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** The pages of a practice on the running server, with somebody signed in; sign-in itself is tested elsewhere. */
final class PracticeBrowser {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");

    private final MockMvc pages;
    private final AtomicReference<Viewer> viewer = new AtomicReference<>();

    PracticeBrowser(TestServer server, Class<?>... controllers) {
        List<HandlerMethodArgumentResolver> arguments = new ArrayList<>();
        arguments.add(new SignedInAs(viewer));
        arguments.addAll(Objects.requireNonNull(
                server.bean(RequestMappingHandlerAdapter.class).getCustomArgumentResolvers()));
        Object[] beans = List.of(controllers).stream().map(server::bean).toArray();
        this.pages = MockMvcBuilders.standaloneSetup(beans)
                .setCustomArgumentResolvers(arguments.toArray(HandlerMethodArgumentResolver[]::new))
                .build();
    }

    /** What came back. */
    record Answer(int status, String body, String location) {

        /** The version of the case that the form of this page carries. */
        String seen() {
            Matcher found = SEEN.matcher(body);
            if (!found.find()) {
                throw new AssertionError("No form with a version on: " + body);
            }
            return found.group(1);
        }
    }

    PracticeBrowser as(Viewer who) {
        viewer.set(who);
        return this;
    }

    Answer open(String path) throws Exception {
        return answer(get(path));
    }

    /** Sends a form: names and values in turn. */
    Answer send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return answer(request);
    }

    private Answer answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = pages.perform(request).andReturn().getResponse();
        String location = response.getHeader("Location");
        return new Answer(response.getStatus(), response.getContentAsString(), location == null ? "" : location);
    }

    private record SignedInAs(AtomicReference<Viewer> viewer) implements HandlerMethodArgumentResolver {

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
            return Objects.requireNonNull(viewer.get());
        }
    }
}
