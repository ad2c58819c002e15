package org.fresheyes.server.access.internal.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way to a provider, and what to say when it does not lead back. */
@Controller
class SignInPages {

    private final ProviderChoice choice;
    private final Pages pages;
    private final Views views;

    SignInPages(ProviderChoice choice, Pages pages, Views views) {
        this.choice = choice;
        this.pages = pages;
        this.views = views;
    }

    /** Where there is one provider, people go straight to it; where there are two, they choose. */
    @GetMapping("/sign-in")
    ModelAndView signIn(Optional<Viewer> viewer) {
        if (viewer.isPresent()) {
            return views.to(AfterSignIn.firstPage(viewer.get()));
        }
        List<SignInWay> ways = choice.now();
        if (ways.stream().noneMatch(SignInWay::answers)) {
            return problem("away");
        }
        return ways.size() == 1
                ? views.to(ways.getFirst().address())
                : views.page("access/signIn", pages.titled("How do you want to sign in?"), Map.of("ways", ways));
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
}
