package org.fresheyes.server.opinion.draft;

import java.util.Optional;
import org.fresheyes.rules.opinion.Question.Wish;

/** What the person would like: the way to a second opinion, and what should come of it. */
public record Hopes(Optional<Hope> hope, Optional<Wish> wish) {

    public static final Hopes NONE = new Hopes(Optional.empty(), Optional.empty());

    public Hopes with(Hope answer) {
        return new Hopes(Optional.of(answer), wish);
    }

    public Hopes with(Wish answer) {
        return new Hopes(hope, Optional.of(answer));
    }
}
