package org.fresheyes.server.web.nhs;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists of names inside one attribute: class names, and the ids an element is described by. */
public final class Css {

    private Css() {}

    /** The names that are there, one space between them. */
    public static String classes(@Nullable String... names) {
        return Arrays.stream(names).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** As {@link #classes}, and null, which leaves the attribute out, when there is none. */
    public static @Nullable String ids(@Nullable String... names) {
        String joined = classes(names);
        return joined.isEmpty() ? null : joined;
    }

    /** {@code prefix + name}, or null without a name: {@code modifier("nhsuk-tag--", "red")}. */
    public static @Nullable String modifier(String prefix, @Nullable String name) {
        return name == null ? null : prefix + name;
    }

    /** The class name if the condition holds, otherwise null. */
    public static @Nullable String when(boolean condition, String name) {
        return condition ? name : null;
    }
}
