package org.fresheyes.rules.presentations.explained;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.DiagnosisShown;
import org.fresheyes.rules.presentations.Mention;
import org.fresheyes.rules.presentations.Part;
import org.fresheyes.rules.presentations.Presentation;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Reason;
import org.fresheyes.rules.presentations.Step;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * What happened when, in order: the same for the picture, for the list that stands in for it, and for data.
 *
 * @param first the earliest day in it
 * @param asOf  the day it was looked at
 */
public record Timeline(LocalDate first, LocalDate asOf, List<Mark> marks) {

    public Timeline {
        marks = List.copyOf(marks);
    }

    /** What a mark shows. */
    public enum Kind {
        PRESENTATION,
        RED_FLAG,
        DIAGNOSIS
    }

    /**
     * One thing on the timeline.
     *
     * @param what  "cough, breathlessness"
     * @param where "by telephone, GP practice"; may be empty
     * @param news  what was new or worse then, in words; may be empty
     */
    public record Mark(LocalDate day, Kind kind, String what, String where, List<String> news) {

        public Mark {
            news = List.copyOf(news);
        }

        /** All of it in words. */
        public String text() {
            String flag = kind == Kind.RED_FLAG ? " (red flag)" : "";
            return Stream.concat(Stream.of(what + flag, where), news.stream())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("; ", Words.day(day) + ": ", ""));
        }
    }

    public static Timeline of(Prompt prompt, SymptomSet set) {
        Words words = new Words(set);
        List<Mark> marks = new ArrayList<>();
        prompt.presentations().forEach(presentation -> marks.add(mark(presentation, prompt, words)));
        prompt.diagnoses().forEach(shown -> marks.add(mark(shown)));
        marks.sort(Comparator.comparing(Mark::day).thenComparing(Mark::kind).thenComparing(Mark::what));
        LocalDate first =
                marks.stream().map(Mark::day).min(Comparator.naturalOrder()).orElse(prompt.asOf());
        return new Timeline(first, prompt.asOf(), marks);
    }

    /** The text that stands in for the picture: one line for each mark. */
    public List<String> lines() {
        return marks.stream().map(Mark::text).toList();
    }

    private static Mark mark(Presentation presentation, Prompt prompt, Words words) {
        boolean redFlag =
                presentation.mentions().anyMatch(mention -> !mention.redFlags().isEmpty());
        List<String> said = presentation
                .mentions()
                .map(Mention::group)
                .distinct()
                .map(words::group)
                .toList();
        List<String> where = presentation.parts().stream()
                .map(Part::contact)
                .map(contact -> "%s, %s".formatted(Words.mode(contact.mode()), Words.setting(contact.setting())))
                .distinct()
                .toList();
        return new Mark(
                presentation.day(),
                redFlag ? Kind.RED_FLAG : Kind.PRESENTATION,
                String.join(", ", said),
                String.join(", then ", where),
                steps(prompt)
                        .filter(step -> !step.on().isBefore(presentation.day())
                                && !step.on().isAfter(presentation.lastDay()))
                        .map(words::step)
                        .distinct()
                        .toList());
    }

    private static Stream<Step> steps(Prompt prompt) {
        return prompt.reasons().stream().flatMap(reason -> switch (reason) {
            case Reason.Escalating escalating -> escalating.steps().stream();
            case Reason.DespiteADiagnosis despite -> despite.steps().stream();
            case Reason.Same same -> Stream.empty();
            case Reason.ReturnedAfterReview returned -> Stream.empty();
        });
    }

    private static Mark mark(DiagnosisShown shown) {
        String how =
                switch (shown.standing()) {
                    case WITH_A_BASIS -> "recorded with a basis";
                    case WITHOUT_A_BASIS -> "recorded without a basis";
                    case WORKING_LABEL -> "a working label";
                };
        return new Mark(
                shown.diagnosis().day(), Kind.DIAGNOSIS, shown.diagnosis().words(), how, List.of());
    }
}
