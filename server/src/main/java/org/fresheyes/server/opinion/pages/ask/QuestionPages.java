package org.fresheyes.server.opinion.pages.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.draft.AboutIt;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The person's own questions, up to ten: all on one page, each in a box of its own. One more box, and taking one away,
 * are buttons of the form, so nothing typed is lost and no script is needed.
 */
@Controller
class QuestionPages {

    /** The button for one more box. */
    static final String MORE = "more";

    /** The button to take a box away; its value is the number of the box. */
    static final String REMOVE = "remove";

    private static final String BOX = "question-";
    private static final int LONGEST = 1_000;

    private final Asks asks;
    private final Drafts drafts;
    private final TopicPage page;
    private final Views views;

    QuestionPages(Asks asks, Drafts drafts, TopicPage page, Views views) {
        this.asks = asks;
        this.drafts = drafts;
        this.page = page;
        this.views = views;
    }

    @GetMapping("/ask/{id}/questions")
    ModelAndView show(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from) {
        Asking asking = asks.open(viewer, id);
        return page(asking, filled(asking.answers().about().questions()), boxes(asking), Journey.of(from));
    }

    @PostMapping("/ask/{id}/questions")
    ModelAndView keep(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from,
            Form form) {
        Asking asking = asks.open(viewer, id);
        Journey journey = Journey.of(from);
        List<String> questions = read(form);
        if (!form.valid()) {
            return page(asking, form, Question.MOST_QUESTIONS, journey);
        }
        boolean stays = form.ticked(MORE) || form.ticked(REMOVE);
        AboutIt about = asking.answers().about();
        drafts.keep(
                asking.draft(), asking.answers().with(about.withQuestions(questions, !stays || about.questionsDone())));
        String again = journey.keeping(asking.page("questions"));
        return views.to(stays ? again : journey.after(Topic.QUESTIONS, asking, form));
    }

    /** Every box with something in it, but for the one that is taken away. */
    private static List<String> read(Form form) {
        List<String> questions = new ArrayList<>();
        for (int box = 0; box < Question.MOST_QUESTIONS; box++) {
            boolean removed =
                    form.typed(REMOVE).filter(String.valueOf(box)::equals).isPresent();
            if (!removed) {
                form.optionalText(BOX + box, LONGEST).ifPresent(questions::add);
            }
        }
        return questions;
    }

    private ModelAndView page(Asking asking, Form form, int boxes, Journey journey) {
        return page.show(Topic.QUESTIONS, asking, form, journey, Map.of("boxes", boxes));
    }

    private static Form filled(List<String> questions) {
        Form form = Form.blank();
        IntStream.range(0, questions.size()).forEach(box -> form.holding(BOX + box, questions.get(box)));
        return form;
    }

    /** A box for each question and an empty one, as far as ten. */
    private static int boxes(Asking asking) {
        return Math.min(
                Question.MOST_QUESTIONS, asking.answers().about().questions().size() + 1);
    }
}
