package org.fresheyes.server.opinion.pages.ask;

import java.util.HashMap;
import java.util.Map;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one topic, headed by its question, with the way back along the journey. */
@Component
class TopicPage {

    private final Pages pages;
    private final Views views;

    TopicPage(Pages pages, Views views) {
        this.pages = pages;
        this.views = views;
    }

    /** The page as it is filled in; {@code beside} is what else its template takes. */
    ModelAndView show(Topic topic, Asking asking, Form form, Journey journey, Map<String, ?> beside) {
        Page page = pages.titled(TopicWords.title(topic))
                .back(journey.before(topic, asking))
                .with(form);
        Map<String, Object> values = new HashMap<>(beside);
        values.put("asking", asking);
        return views.page("opinion/patient/ask/" + topic.address(), page, values);
    }
}
