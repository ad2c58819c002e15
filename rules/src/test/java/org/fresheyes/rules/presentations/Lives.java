package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.Severity;

/**
 * Made-up lives with the symptoms of {@code SmallSet}: few symptoms and few days each, so that readings meet. The same
 * seed gives the same life.
 */
final class Lives {

    static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static final List<List<String>> SYMPTOMS = List.of(
            List.of("cough", "breathlessness", "coughing blood", "hoarse voice", "chest infection"),
            List.of("abdominal pain", "upper abdominal pain", "rectal bleeding"),
            List.of("fatigue", "weight loss", "night sweats"),
            List.of("pain on passing urine", "urinary infection", "blood in urine"),
            List.of("headache", "confusion", "fainting collapse", "sprained ankle"));
    private static final List<String> DIAGNOSES =
            List.of("pneumonia", "urinary infection", "gallstones", "haemorrhoids", "copd", "viral illness", "anaemia");
    private static final List<String> CONDITIONS = List.of("copd", "heart failure", "irritable bowel", "migraine");
    private static final List<AreaId> AREAS = List.of(
            new AreaId("chest"), new AreaId("abdomen"), AreaId.GENERAL, new AreaId("urinary"), new AreaId("head"));

    private final RandomGenerator random;
    private final List<String> told = new ArrayList<>();
    private final List<String> symptoms;
    private final int span;
    /** A life with a long-term condition, and nothing that is remarkable about it. */
    private final boolean steady;

    private Lives(long seed) {
        random = new Random(seed);
        steady = random.nextInt(10) == 0;
        symptoms = new ArrayList<>(steady ? List.of("cough", "breathlessness") : pick(SYMPTOMS));
        if (!steady && random.nextInt(3) > 0) {
            symptoms.addAll(pick(SYMPTOMS));
        }
        span = pick(List.of(60, 200, 420, 900));
    }

    static History life(long seed) {
        return new Lives(seed).life();
    }

    /** The day on which to look at a life: mostly its last ones. */
    static LocalDate asOf(long seed) {
        RandomGenerator random = new Random(seed ^ 0x5eed);
        Lives life = new Lives(seed);
        return START.plusDays(life.span + random.nextInt(120) - 60);
    }

    static Settings settings(long seed) {
        return new Settings(seed % 4 == 0 ? 90 : 365, 42, 90);
    }

    private History life() {
        int contacts = random.nextInt(steady ? 8 : 16);
        List<Contact> happened = new ArrayList<>();
        LocalDate day = START;
        for (int at = 0; at < contacts; at++) {
            day = random.nextInt(4) == 0 ? day.plusDays(random.nextInt(4)) : anyDay();
            happened.add(contact("c" + at, random.nextInt(20) == 0 ? new When.NotADay("2024") : When.on(day)));
        }
        return new History(
                "p",
                "made-up",
                happened,
                many(2, at -> new Diagnosis("d" + at, anyDay(), List.of(), pick(DIAGNOSES), maybe(2, () -> "X-ray"))),
                many(
                        1,
                        at -> new LongTermCondition(
                                "l" + at, List.of(), steady ? "copd" : pick(CONDITIONS), since(), Optional.empty())),
                List.of(),
                many(1, at -> new Review("r" + at, anyDay(), areas(), followUps())),
                many(1, at -> new Dismissal("x" + at, anyDay(), areas(), Optional.empty())),
                random.nextInt(20) == 0 ? Optional.of(anyDay()) : Optional.empty(),
                List.of());
    }

    private Optional<LocalDate> since() {
        return steady || random.nextBoolean() ? Optional.of(START.minusDays(9)) : Optional.empty();
    }

    private Contact contact(String id, When when) {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at <= random.nextInt(2); at++) {
            entries.add(entry(id + "e" + at));
        }
        return new Contact(
                id,
                when,
                Optional.empty(),
                maybe(2, () -> new Clinician("dr" + random.nextInt(3), "GP")),
                random.nextBoolean() ? Mode.FACE_TO_FACE : pick(List.of(Mode.values())),
                steady || random.nextInt(3) > 0 ? Setting.GP_PRACTICE : pick(List.of(Setting.values())),
                random.nextInt(4) > 0 ? Purpose.PRESENTATION : pick(List.of(Purpose.values())),
                entries);
    }

    private Entry entry(String id) {
        List<String> sameAs = !told.isEmpty() && random.nextInt(10) == 0 ? List.of(pick(told)) : List.of();
        told.add(id);
        String symptom = pick(symptoms);
        Said said = new Said(
                random.nextInt(6) > 0 ? Assertion.PRESENT : pick(List.of(Assertion.values())),
                maybe(steady ? 50 : 4, () -> pick(List.of(Course.values()))),
                maybe(steady ? 50 : 3, () -> pick(List.of(Severity.values()))),
                List.of());
        if (!sameAs.isEmpty() && random.nextBoolean()) {
            return new Entry(id, List.of(), "", Named.NOTHING, said, Optional.empty(), sameAs, Optional.empty());
        }
        String slug = symptom.replace(' ', '-');
        Entry entry = random.nextInt(4) == 0 && !symptom.contains("infection") && !symptom.contains("collapse")
                ? Entry.coded(id, Code.snomed((random.nextInt(5) == 0 ? "no-" : "") + slug), said)
                : Entry.written(id, symptom, said);
        return entry.sameAs(sameAs);
    }

    private Set<AreaId> areas() {
        return switch (random.nextInt(3)) {
            case 0 -> Set.of();
            case 1 -> Set.of(pick(AREAS));
            default -> Set.copyOf(AREAS);
        };
    }

    private List<FollowUp> followUps() {
        return many(
                1, at -> new FollowUp("f" + at, FollowUp.Kind.REFERRAL, anyDay().plusDays(60), maybe(4, this::anyDay)));
    }

    private LocalDate anyDay() {
        return START.plusDays(random.nextInt(span));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> Optional<T> maybe(int oneIn, Supplier<T> value) {
        return random.nextInt(oneIn) == 0 ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> many(int most, IntFunction<T> value) {
        List<T> made = new ArrayList<>();
        int many = random.nextInt(most + 2);
        for (int at = 0; at < Math.min(many, most); at++) {
            made.add(value.apply(at));
        }
        return made;
    }
}
