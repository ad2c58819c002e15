package org.fresheyes.server.opinion.pages.ask;

import java.util.Map;
import java.util.UUID;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.CaseOnFile;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.draft.Draft;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of what is left to answer, the check, sending, and deleting what was begun. */
@Controller
class AskEnd {

    private final Asks asks;
    private final Drafts drafts;
    private final OpinionCases cases;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    AskEnd(Asks asks, Drafts drafts, OpinionCases cases, Directory directory, Pages pages, Views views) {
        this.asks = asks;
        this.drafts = drafts;
        this.cases = cases;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/ask/{id}/tasks")
    ModelAndView tasks(Viewer viewer, @PathVariable("id") UUID id) {
        Page page = pages.titled("Ask for a second opinion").back("/my/cases");
        return views.page("opinion/patient/ask/tasks", page, Map.of("asking", asks.open(viewer, id)));
    }

    @GetMapping("/ask/{id}/check")
    ModelAndView check(Viewer viewer, @PathVariable("id") UUID id) {
        return check(asks.open(viewer, id), Form.blank());
    }

    /** Sends the request. The number of the draft becomes the number of the case, so sending twice makes one case. */
    @PostMapping("/ask/{id}/check")
    ModelAndView send(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Asking asking = asks.open(viewer, id);
        asking.answers()
                .missing()
                .forEach(topic -> form.error(topic.address(), "Answer the question: " + TopicWords.title(topic)));
        if (!asking.answersHere()) {
            form.error(
                    "practice",
                    "%s does not use this service yet"
                            .formatted(asking.practice().name()));
        }
        if (!form.valid()) {
            return check(asking, form);
        }
        Draft draft = asking.draft();
        CaseOnFile sent = cases.ask(
                viewer,
                asking.person(),
                draft.id(),
                asking.answers().asked(draft.person(), asking.practice(), asking.asker()),
                () -> drafts.delete(draft.account(), draft.id()));
        return views.to("/my/cases/%s/sent".formatted(sent.id()));
    }

    @GetMapping("/my/cases/{id}/sent")
    ModelAndView sent(Viewer viewer, @PathVariable("id") UUID id) {
        CaseView view = cases.open(viewer, id);
        Page page = pages.titled("Your request has been sent");
        return views.page("opinion/patient/ask/sent", page, Map.of("view", view));
    }

    @GetMapping("/ask/{id}/delete")
    ModelAndView askToDelete(Viewer viewer, @PathVariable("id") UUID id) {
        Asking asking = asks.open(viewer, id);
        Page page = pages.titled("Delete what you have written?").back(asking.page("tasks"));
        return views.page("opinion/patient/ask/delete", page, Map.of("asking", asking));
    }

    @PostMapping("/ask/{id}/delete")
    ModelAndView delete(Viewer viewer, @PathVariable("id") UUID id) {
        Asking asking = asks.open(viewer, id);
        drafts.delete(viewer.account(), asking.draft().id());
        pages.flash("We deleted what you had written");
        return views.to(Journey.HOME);
    }

    private ModelAndView check(Asking asking, Form form) {
        Page page =
                pages.titled("Check your answers").back(asking.page("tasks")).with(form);
        return views.page(
                "opinion/patient/ask/check", page, Map.of("asking", asking, "functions", directory.functions()));
    }
}
