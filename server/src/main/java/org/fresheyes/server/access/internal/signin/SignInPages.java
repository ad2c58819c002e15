package org.fresheyes.server.access.internal.signin;

import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way to the provider, and what to say when it does not lead back. */
@Controller
class SignInPages {

    private static final Logger LOG = LoggerFactory.getLogger(SignInPages.class);

    private final Providers providers;
    private final Pages pages;
    private final Views views;

    SignInPages(Providers providers, Pages pages, Views views) {
        this.providers = providers;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(Optional<Viewer> viewer) {
        if (viewer.isPresent()) {
            return views.to(AfterSignIn.firstPage(viewer.get()));
        }
        return providerAnswers() ? views.to("/sign-in/with/" + providers.inUse()) : problem("away");
    }

    @GetMapping("/sign-in/problem")
    ModelAndView problem(@RequestParam(defaultValue = "other") String why) {
        HttpStatus status = why.equals("away") ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
        return views.page(status, "access/signInProblem", pages.titled("We could not sign you in"), Map.of("why", why));
    }

    @GetMapping("/sign-in/more-proof")
    ModelAndView moreProof() {
        return views.page("access/moreProof", pages.titled("You need to prove who you are first"));
    }

    private boolean providerAnswers() {
        if (!providers.isAny()) {
            return false;
        }
        try {
            providers.registration();
            return true;
        } catch (IllegalArgumentException away) {
            LOG.warn("{} Maybe it is down, or signin.issuer is another address.", away.getMessage());
            return false;
        }
    }
}
