package org.fresheyes.rules.scenario;

import java.util.Arrays;
import java.util.Locale;

/** Constants as plain-text scenarios write them: {@code ANOTHER_GP} is "another gp". */
public final class Worded {

    private Worded() {}

    /** @throws IllegalArgumentException when there is no such constant. */
    public static <E extends Enum<E>> E in(Class<E> type, String words) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> words(constant).equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s '%s': unknown. Maybe one of %s."
                        .formatted(type.getSimpleName(), words, Arrays.toString(type.getEnumConstants()))));
    }

    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
