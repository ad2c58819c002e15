package org.fresheyes.server.opinion.pages.practice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.SentOn;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A request that came to the wrong team is sent on to the right one, found in the directory. */
@Controller
class SendOnPages {

    private final MovePage page;
    private final Directory directory;

    SendOnPages(MovePages pages, Directory directory) {
        this.page = pages.of(TeamMove.SEND_ON, "Send it to the right team", this::beside);
        this.directory = directory;
    }

    @GetMapping("/practice/cases/{id}/send-on")
    ModelAndView find(Viewer viewer, @PathVariable("id") UUID id, Form search) {
        return page.ask(viewer, id, view -> search);
    }

    @PostMapping("/practice/cases/{id}/send-on")
    ModelAndView sendOn(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<Organisation> to = form.parsed("to", "Choose the right team", OdsCode::of, "Choose from the list")
                .flatMap(directory::organisation);
        if (form.valid() && to.isEmpty()) {
            form.error("to", "Choose from the list");
        }
        var clinician = form.optionalText("clinician", 200);
        var why = form.text("why", "Write why another team is the right one");
        return page.take(
                viewer,
                id,
                form,
                () -> new SentOn(
                        new Team(to.orElseThrow().code(), to.orElseThrow().name(), clinician),
                        Words.of(why.orElseThrow())),
                RequestPage.list(viewer),
                "You sent it on. The person is told");
    }

    private Map<String, ?> beside(CaseView view, Form form) {
        String text = form.typed("find").orElse("");
        return Map.of("text", text, "found", text.isEmpty() ? List.of() : found(view, text));
    }

    /** Hospitals and practices with these words; the team that has it now is not among them. */
    private List<Organisation> found(CaseView view, String text) {
        String lower = text.toLowerCase(Locale.UK);
        Stream<Organisation> trusts = directory.trusts().stream()
                .filter(trust -> trust.name().toLowerCase(Locale.UK).contains(lower))
                .limit(Directory.MOST_PRACTICES);
        return Stream.concat(trusts, directory.practices(text).stream())
                .filter(found -> !found.code().equals(view.state().referrer().organisation()))
                .toList();
    }
}
