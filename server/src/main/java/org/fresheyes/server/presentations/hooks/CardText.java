package org.fresheyes.server.presentations.hooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fresheyes.rules.presentations.DiagnosisShown;
import org.fresheyes.rules.presentations.Found;
import org.fresheyes.rules.presentations.LongTermCondition;
import org.fresheyes.rules.presentations.Mention;
import org.fresheyes.rules.presentations.NotChecked;
import org.fresheyes.rules.presentations.Part;
import org.fresheyes.rules.presentations.Presentation;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.RedFlag;
import org.fresheyes.rules.presentations.explained.Sentence;
import org.fresheyes.rules.presentations.explained.Words;
import org.fresheyes.rules.symptoms.RedFlagNote;
import org.fresheyes.rules.symptoms.SymptomSet;

/** A prompt in the words of a card: short, calm, evidence to verify. */
final class CardText {

    private static final int MOST_PRESENTATIONS = 8;

    private final Prompt prompt;
    private final Sentence sentence;
    private final Words words;

    CardText(Prompt prompt, SymptomSet set) {
        this.prompt = prompt;
        this.sentence = new Sentence(set);
        this.words = new Words(set);
    }

    /** Fewer than 140 characters. */
    String summary() {
        return sentence.summary(prompt);
    }

    /** In markdown: what, when, who, why the same, what the guidance says, and what was not checked. */
    String detail() {
        return new Markdown()
                .paragraph(Markdown.plain(sentence.of(prompt), Markdown.SENTENCE))
                .paragraph("Please check this: it sees what the record says, names no cause, and can be wrong.")
                .points("What, when and who", presentations())
                .points("Red flags, and what the guidance says", points(prompt.redFlags(), this::redFlag))
                .points("Think again", thinkAgain())
                .points("Diagnoses in the record", points(prompt.diagnoses(), CardText::diagnosis))
                .points("Long-term conditions", points(prompt.conditions(), CardText::condition))
                .points("Not checked", notChecked(prompt.notChecked()))
                .paragraph("Reading %s, symptoms %s, mapping %s."
                        .formatted(
                                prompt.versions().rule(),
                                prompt.versions().symptomSet(),
                                prompt.versions().mapping()))
                .text();
    }

    private static <T> List<String> points(List<T> things, Function<T, String> point) {
        return things.stream().map(point).distinct().toList();
    }

    private List<String> presentations() {
        List<Presentation> all = prompt.presentations();
        List<String> lines = new ArrayList<>();
        int earlier = Math.max(0, all.size() - MOST_PRESENTATIONS);
        if (earlier > 0) {
            lines.add("%d earlier, from %s"
                    .formatted(earlier, Words.day(all.getFirst().day())));
        }
        all.stream()
                .skip(earlier)
                .flatMap(presentation -> presentation.parts().stream())
                .map(this::part)
                .forEach(lines::add);
        return lines;
    }

    private String part(Part part) {
        SortedSet<String> what = new TreeSet<>();
        part.mentions().forEach(mention -> what.add(mention(mention)));
        String who = part.contact()
                .clinician()
                .map(clinician -> clinician.role().isBlank()
                        ? "clinician " + clinician.id().replaceFirst(".*/", "")
                        : clinician.role())
                .map(written -> ", " + Markdown.plain(written))
                .orElse("");
        return "%s, %s, %s%s: %s"
                .formatted(
                        Words.day(part.day()),
                        Words.mode(part.contact().mode()),
                        Words.setting(part.contact().setting()),
                        who,
                        String.join("; ", what));
    }

    /** The symptom, what was written, and why it is the same. */
    private String mention(Mention mention) {
        String written = mention.statement().entry().words();
        String quoted = written.isBlank() ? "" : " “%s”".formatted(Markdown.plain(written));
        return words.group(mention.group())
                + quoted
                + Optional.ofNullable(mention.statement().groups().get(mention.group()))
                        .map(CardText::found)
                        .orElse("");
    }

    private static String found(Found found) {
        return switch (found) {
            case BY_CODE -> " (by its code)";
            case BY_LABEL -> " (by what the problem stands for)";
            case BY_WORDS -> " (by its words)";
            case BY_LINK -> " (linked as the same problem)";
        };
    }

    private String redFlag(RedFlag flag) {
        String days = flag.days().stream().map(Words::day).collect(Collectors.joining(", "));
        String notes = flag.notes().stream().map(CardText::note).collect(Collectors.joining(" "));
        return "%s, %s. %s".formatted(words.group(flag.group()), days, notes).strip();
    }

    private static String note(RedFlagNote note) {
        String age = note.age().isBlank() ? "" : ", " + note.age();
        return "“%s”%s: %s (%s).".formatted(note.verb(), age, note.text(), note.source());
    }

    private List<String> thinkAgain() {
        List<String> lines = new ArrayList<>();
        prompt.words().stream().sorted().map(Words::official).forEach(lines::add);
        switch (prompt.allRemote()) {
            case YES -> lines.add("All of it was remote");
            case NOT_KNOWN -> lines.add("Whether all of it was remote is not known");
            case NO -> {}
        }
        if (prompt.clinicians() > 1) {
            lines.add("%d different clinicians were involved".formatted(prompt.clinicians()));
        }
        return lines;
    }

    private static String diagnosis(DiagnosisShown shown) {
        String standing =
                switch (shown.standing()) {
                    case WITH_A_BASIS -> "with a basis";
                    case WITHOUT_A_BASIS -> "no basis recorded";
                    case WORKING_LABEL -> "a working label";
                };
        return "%s: %s (%s)"
                .formatted(
                        Words.day(shown.diagnosis().day()),
                        named(shown.diagnosis().words()),
                        standing);
    }

    private static String condition(LongTermCondition condition) {
        return named(condition.words())
                + condition.since().map(day -> ", since " + Words.day(day)).orElse("");
    }

    private static String named(String written) {
        return written.isBlank() ? "coded, without words" : Markdown.plain(written);
    }

    private static List<String> notChecked(NotChecked notChecked) {
        List<String> lines = new ArrayList<>();
        notChecked.sources().stream().map(Markdown::plain).forEach(lines::add);
        count(lines, "Entries in code systems that are not known here", notChecked.unknownCodeSystems());
        count(lines, "Texts that could not be read", notChecked.unreadTexts());
        count(lines, "Entries without a day", notChecked.withoutADay());
        return lines;
    }

    private static void count(List<String> lines, String what, int count) {
        if (count > 0) {
            lines.add("%s: %d".formatted(what, count));
        }
    }
}
