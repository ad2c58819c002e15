package org.fresheyes.server.web.nhs;

import gg.jte.Content;
import java.util.List;

/** A row of a summary list: what it is, its value, and links to act on it, such as "Change". */
public record Row(String key, Content value, List<Link> actions, boolean border) {

    public Row {
        actions = List.copyOf(actions);
    }

    public static Row of(String key, Content value, Link... actions) {
        return new Row(key, value, List.of(actions), true);
    }

    public static Row of(String key, String value, Link... actions) {
        return of(key, Text.of(value), actions);
    }

    public Row withoutBorder() {
        return new Row(key, value, actions, false);
    }
}
