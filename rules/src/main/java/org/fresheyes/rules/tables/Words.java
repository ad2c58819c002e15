package org.fresheyes.rules.tables;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The constants of closed sets as tables write them: "new confusion". */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The constant that is written like this. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> of(each).equals(written))
                .findFirst();
    }
}
