package org.fresheyes.rules.rapidreview.call;

import java.time.Instant;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.rapidreview.rota.Person;

/** An event of a call: what, by whom, when. */
public record Taken<E extends Event>(E event, Actor by, Instant at) {

    /** Whoever did it, as somebody who can be rung. */
    public Person person() {
        return new Person(by.account(), by.name());
    }
}
