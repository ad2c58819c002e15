package org.fresheyes.server.web.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers everything that ended in an error status, in plain words and never with a trace of the program. */
@Controller
class ErrorPages implements ErrorController {

    private final Pages pages;
    private final Views views;

    ErrorPages(Pages pages, Views views) {
        this.pages = pages;
        this.views = views;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        Trouble trouble = Trouble.of(status);
        return views.page(
                status,
                "site/problem",
                pages.titled(trouble.title()),
                Map.of("sentences", trouble.sentences(), "next", "/", "nextWords", "Go to the first page"));
    }
}
