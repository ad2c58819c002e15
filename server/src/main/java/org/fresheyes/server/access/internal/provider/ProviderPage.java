package org.fresheyes.server.access.internal.provider;

import java.util.List;
import java.util.Map;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.settings.Settings;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Choice;
import org.fresheyes.server.web.nhs.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page of the demo: everybody in the story, and the password they share. */
@Controller
class ProviderPage {

    private final ProviderUsers users;
    private final Settings settings;
    private final Pages pages;
    private final Views views;

    ProviderPage(ProviderUsers users, Settings settings, Pages pages, Views views) {
        this.users = users;
        this.settings = settings;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/idp/sign-in")
    ModelAndView signIn(@RequestParam(required = false) String again) {
        if (!OwnClient.isServed(settings)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Form form = Form.blank();
        if (again != null) {
            form.error("who", "Choose a person, and enter the password that is written on this page");
        }
        Page page = pages.titled("Sign in to the demo").with(form);
        List<Option> people = users.all().stream()
                .map(user -> (Option) Choice.of(user.subject(), user.name()).hint(user.story()))
                .toList();
        return views.page("access/demoSignIn", page, Map.of("people", people, "password", DemoSignIn.PASSWORD));
    }
}
