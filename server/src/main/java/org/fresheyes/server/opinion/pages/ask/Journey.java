package org.fresheyes.server.opinion.pages.ask;

import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.web.Form;
import org.jspecify.annotations.Nullable;

/** How somebody came to a question, and so where its page leads back and on. */
enum Journey {
    /** One question after the other. */
    ALONG,
    /** From "check your answers", to change one. */
    CHECKING;

    /** The parameter of an address that says so. */
    static final String FROM = "from";

    /** The value of that parameter for somebody who changes an answer. */
    static final String CHECK = "check";

    /** The button to save and come back another day. */
    static final String LATER = "later";

    /** Where that leads. */
    static final String HOME = "/my/cases";

    static Journey of(@Nullable String from) {
        return CHECK.equals(from) ? CHECKING : ALONG;
    }

    /** Where the back link of a question leads. */
    String before(Topic topic, Asking asking) {
        return switch (this) {
            case CHECKING -> asking.page("check");
            case ALONG -> asking.page(topic.previous().map(Topic::address).orElse("tasks"));
        };
    }

    /** Where an answer leads: on, back to the check, or home for today. */
    String after(Topic topic, Asking asking, Form form) {
        if (form.ticked(LATER)) {
            return HOME;
        }
        return switch (this) {
            case CHECKING -> asking.page("check");
            case ALONG -> asking.page(topic.next().map(Topic::address).orElse("tasks"));
        };
    }

    /** True when somebody leaves a page without having answered it: that is no mistake. */
    static boolean leavesEmpty(Form form, Topic topic) {
        return form.ticked(LATER) && form.typed(topic.address()).isEmpty();
    }

    /** The address of another page of the same question, by which the way is not lost. */
    String keeping(String address) {
        return this == CHECKING ? address + "?" + FROM + "=" + CHECK : address;
    }
}
