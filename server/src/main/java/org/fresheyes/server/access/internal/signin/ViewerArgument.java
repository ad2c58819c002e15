package org.fresheyes.server.access.internal.signin;

import java.util.Optional;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.access.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller method the {@link Viewer}; without one the request goes to sign-in. A public page takes an
 * {@code Optional<Viewer>}.
 */
final class ViewerArgument implements HandlerMethodArgumentResolver {

    private final Viewers viewers;

    ViewerArgument(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Viewer> viewer = viewers.current();
        return parameter.getParameterType() == Optional.class
                ? viewer
                : viewer.orElseThrow(() -> new AuthenticationCredentialsNotFoundException(
                        "Nobody is signed in. Maybe the account was locked meanwhile."));
    }
}
