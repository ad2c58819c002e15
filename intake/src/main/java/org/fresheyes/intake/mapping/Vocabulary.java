package org.fresheyes.intake.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Act;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Setting;

/** The values of the rule, as a mapping writes them: "emergency department". */
final class Vocabulary {

    /** Every mode, setting and purpose. No two of them are written alike. */
    static final Set<String> FACETS = words(Stream.of(Mode.values(), Setting.values(), Purpose.values()));

    /** Every kind of act, and none. */
    static final Set<String> ACTS = words(Stream.of(Act.Kind.values(), new Neither[] {Neither.NEITHER}));

    private enum Neither {
        NEITHER
    }

    private Vocabulary() {}

    static Facets facets(Set<String> answers) {
        return new Facets(in(Mode.class, answers), in(Setting.class, answers), in(Purpose.class, answers));
    }

    static <E extends Enum<E>> Optional<E> in(Class<E> kind, Set<String> answers) {
        return Stream.of(kind.getEnumConstants())
                .filter(value -> answers.contains(written(value)))
                .findFirst();
    }

    private static Set<String> words(Stream<Enum<?>[]> kinds) {
        return kinds.flatMap(Stream::of).map(Vocabulary::written).collect(Collectors.toUnmodifiableSet());
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
