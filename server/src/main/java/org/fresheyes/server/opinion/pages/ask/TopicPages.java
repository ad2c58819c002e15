package org.fresheyes.server.opinion.pages.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.days.London;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.draft.Answers;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The questions that have one answer each. */
@Controller
class TopicPages {

    private final Asks asks;
    private final Drafts drafts;
    private final Directory directory;
    private final Clock clock;
    private final TopicPage page;
    private final Views views;

    TopicPages(Asks asks, Drafts drafts, Directory directory, Clock clock, TopicPage page, Views views) {
        this.asks = asks;
        this.drafts = drafts;
        this.directory = directory;
        this.clock = clock;
        this.page = page;
        this.views = views;
    }

    @GetMapping("/ask/{id}/{topic}")
    ModelAndView show(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @PathVariable("topic") String address,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from) {
        Asking asking = asks.open(viewer, id);
        Topic topic = topic(address);
        return page(asking, topic, TopicForms.shown(topic, asking.answers()), Journey.of(from));
    }

    @PostMapping("/ask/{id}/{topic}")
    ModelAndView answer(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @PathVariable("topic") String address,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from,
            Form form) {
        Asking asking = asks.open(viewer, id);
        Topic topic = topic(address);
        Journey journey = Journey.of(from);
        if (Journey.leavesEmpty(form, topic)) {
            return views.to(Journey.HOME);
        }
        LocalDate today = London.day(clock.instant());
        Optional<Answers> answers = TopicForms.read(topic, form, asking.answers(), today);
        if (answers.isEmpty()) {
            return page(asking, topic, form, journey);
        }
        drafts.keep(asking.draft(), answers.get());
        return views.to(journey.after(topic, asking, form));
    }

    private ModelAndView page(Asking asking, Topic topic, Form form, Journey journey) {
        return page.show(topic, asking, form, journey, Map.of("functions", directory.functions()));
    }

    private static Topic topic(String address) {
        return Topic.at(address)
                .filter(TopicForms::hasOneAnswer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
