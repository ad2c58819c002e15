package org.fresheyes.server.opinion.pages.ask;

import org.fresheyes.server.opinion.draft.NoSuchDraft;
import org.fresheyes.server.web.Views;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A draft that is gone was sent, most likely, and the case has its number. If it was deleted, that page says so. */
@ControllerAdvice
class SentDrafts {

    private final Views views;

    SentDrafts(Views views) {
        this.views = views;
    }

    @ExceptionHandler(NoSuchDraft.class)
    ModelAndView toTheCase(NoSuchDraft gone) {
        return views.to("/my/cases/" + gone.id());
    }
}
