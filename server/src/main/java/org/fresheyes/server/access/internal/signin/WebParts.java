package org.fresheyes.server.access.internal.signin;

import java.util.List;
import org.fresheyes.server.access.Viewers;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What sign-in adds to the handling of pages. */
@Configuration(proxyBeanMethods = false)
class WebParts implements WebMvcConfigurer {

    private final Viewers viewers;

    WebParts(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument(viewers));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ProofNeeded(viewers)).addPathPatterns(ProofNeeded.PATHS);
        registry.addInterceptor(new StaffOnly(viewers)).addPathPatterns("/practice/**", "/hospital/**");
    }
}
