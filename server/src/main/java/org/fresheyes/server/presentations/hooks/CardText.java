package org.fresheyes.server.presentations.hooks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fresheyes.rules.presentations.DiagnosisShown;
import org.fresheyes.rules.presentations.Found;
import org.fresheyes.rules.presentations.LongTermCondition;
import org.fresheyes.rules.presentations.Mention;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.NotChecked;
import org.fresheyes.rules.presentations.OfficialWord;
import org.fresheyes.rules.presentations.Part;
import org.fresheyes.rules.presentations.Presentation;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Reason;
import org.fresheyes.rules.presentations.RedFlag;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.Step;
import org.fresheyes.rules.symptoms.Area;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.RedFlagNote;
import org.fresheyes.rules.symptoms.SymptomSet;

/** A prompt in the words of a card: short, calm, evidence to verify. */
final class CardText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int MOST_PRESENTATIONS = 8;
    private static final int SUMMARY = 139;

    private final Prompt prompt;
    private final SymptomSet set;

    CardText(Prompt prompt, SymptomSet set) {
        this.prompt = prompt;
        this.set = set;
    }

    /** Fewer than 140 characters: as many symptoms as fit, the ones that made the prompt first. */
    String summary() {
        String end = ". %d presentations since %s."
                .formatted(
                        prompt.presentations().size(),
                        day(prompt.presentations().get(0).day()));
        List<String> symptoms =
                symptoms().stream().map(group -> lower(named(group))).toList();
        for (int shown = symptoms.size(); shown > 0; shown--) {
            String some = String.join(", ", symptoms.subList(0, shown))
                    + (shown < symptoms.size() ? " and %d more".formatted(symptoms.size() - shown) : "");
            if ((level() + some + end).length() <= SUMMARY) {
                return level() + some + end;
            }
        }
        return level() + "several symptoms" + end;
    }

    private String level() {
        return switch (prompt.level()) {
            case REVIEW_DUE_RED_FLAG -> "Jess's Rule, red flag: ";
            case RETURNED_AFTER_REVIEW -> "Jess's Rule, back after a review: ";
            case UNRESOLVED_DESPITE_DIAGNOSIS -> "Jess's Rule, not settled despite a diagnosis: ";
            case REVIEW_DUE, KNOWN_CONDITION, SETTLED -> "Jess's Rule: ";
        };
    }

    private Set<GroupId> symptoms() {
        Set<GroupId> symptoms = new LinkedHashSet<>();
        prompt.redFlags().forEach(flag -> symptoms.add(flag.group()));
        prompt.reasons().forEach(reason -> {
            switch (reason) {
                case Reason.Same same -> symptoms.add(same.group());
                case Reason.DespiteADiagnosis despite -> symptoms.addAll(despite.same());
                case Reason.Escalating escalating -> symptoms.addAll(escalating.redFlags());
                case Reason.ReturnedAfterReview returned -> {}
            }
        });
        List<Presentation> presentations = prompt.presentations();
        for (int i = presentations.size() - 1; i >= 0; i--) {
            presentations.get(i).mentions().forEach(mention -> symptoms.add(mention.group()));
        }
        return symptoms;
    }

    /** In markdown: what, when, who, why the same, what the guidance says, and what was not checked. */
    String detail() {
        return new Markdown()
                .paragraph(
                        "For a clinician to check. It names no cause, and can be wrong: the record decides what it sees.")
                .points(
                        "Why",
                        prompt.reasons().stream().map(this::reason).distinct().toList())
                .points("What, when and who", presentations())
                .points(
                        "Red flags, and what the guidance says",
                        prompt.redFlags().stream().map(this::redFlag).toList())
                .points("Think again", words())
                .points(
                        "Diagnoses in the record",
                        prompt.diagnoses().stream().map(CardText::diagnosis).toList())
                .points(
                        "Long-term conditions",
                        prompt.conditions().stream().map(CardText::condition).toList())
                .points("Not checked", notChecked(prompt.notChecked()))
                .paragraph("Reading %s, symptoms %s, mapping %s."
                        .formatted(
                                prompt.versions().rule(),
                                prompt.versions().symptomSet(),
                                prompt.versions().mapping()))
                .text();
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case Reason.Same same -> "The same: %s, %d times".formatted(lower(named(same.group())), same.count());
            case Reason.Escalating escalating ->
                "Escalating: %s, %d presentations%s"
                        .formatted(lower(named(escalating.area())), escalating.count(), steps(escalating.steps()));
            case Reason.DespiteADiagnosis despite ->
                "Not settled after a diagnosis of %s on %s%s"
                        .formatted(
                                despite.diagnosis().value().replace('-', ' '),
                                day(despite.madeOn()),
                                steps(despite.steps()));
            case Reason.ReturnedAfterReview returned ->
                "Back after the review of %s: %s".formatted(day(returned.reviewed()), lower(named(returned.area())));
        };
    }

    private String steps(List<Step> steps) {
        return steps.isEmpty()
                ? ""
                : steps.stream().map(this::step).distinct().collect(Collectors.joining("; ", " (", ")"));
    }

    private String step(Step step) {
        String what =
                switch (step) {
                    case Step.MoreSevere severe ->
                        "%s more severe, now %s"
                                .formatted(
                                        lower(named(severe.group())),
                                        severe.to().name().toLowerCase(Locale.ROOT));
                    case Step.Worse worse -> lower(named(worse.group())) + " said to be worse";
                    case Step.MoreUrgentSetting urgent -> "seen in a more urgent place: " + setting(urgent.to());
                    case Step.UrgentlyWorse urgently -> urgently.name();
                    case Step.NewGeneralSymptom general -> "new: " + lower(named(general.group()));
                    case Step.DifferentGeneralSymptoms different ->
                        "%s and %s".formatted(lower(named(different.group())), lower(named(different.other())));
                };
        return what + ", " + day(step.on());
    }

    private List<String> presentations() {
        List<Presentation> all = prompt.presentations();
        List<String> lines = new ArrayList<>();
        if (all.size() > MOST_PRESENTATIONS) {
            lines.add("%d earlier ones, from %s"
                    .formatted(all.size() - MOST_PRESENTATIONS, day(all.get(0).day())));
        }
        all.stream()
                .skip(Math.max(0, all.size() - MOST_PRESENTATIONS))
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
                .map(clinician -> clinician.role().isBlank() ? "clinician " + clinician.id() : clinician.role())
                .map(written -> ", " + Markdown.plain(written))
                .orElse("");
        return "%s, %s, %s%s: %s"
                .formatted(
                        day(part.day()),
                        mode(part.contact().mode()),
                        setting(part.contact().setting()),
                        who,
                        String.join("; ", what));
    }

    /** The symptom, what was written, and why it is the same. */
    private String mention(Mention mention) {
        String words = mention.statement().entry().words();
        String quoted = words.isBlank() ? "" : " “%s”".formatted(Markdown.plain(words));
        return lower(named(mention.group()))
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
        String days = flag.days().stream().map(CardText::day).collect(Collectors.joining(", "));
        String notes = flag.notes().stream().map(CardText::note).collect(Collectors.joining(" "));
        return "%s (%s). %s".formatted(named(flag.group()), days, notes).strip();
    }

    private static String note(RedFlagNote note) {
        String age = note.age().isBlank() ? "" : ", " + note.age();
        return "%s%s: %s (%s).".formatted(capital(note.verb()), age, note.text(), note.source());
    }

    private List<String> words() {
        List<String> lines = new ArrayList<>();
        if (prompt.words().contains(OfficialWord.REFLECT)) {
            lines.add("Reflect: no examination face to face is recorded.");
        }
        if (prompt.words().contains(OfficialWord.REVIEW)) {
            lines.add("Review: no second clinician is recorded.");
        }
        if (prompt.words().contains(OfficialWord.RETHINK)) {
            lines.add("Rethink: no test or referral is recorded since the first presentation.");
        }
        switch (prompt.allRemote()) {
            case YES -> lines.add("All of it was remote.");
            case NOT_KNOWN -> lines.add("Whether all of it was remote is not known.");
            case NO -> {}
        }
        if (prompt.clinicians() > 1) {
            lines.add("%d different clinicians were involved.".formatted(prompt.clinicians()));
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
                        day(shown.diagnosis().day()), written(shown.diagnosis().words()), standing);
    }

    private static String condition(LongTermCondition condition) {
        return written(condition.words())
                + condition.since().map(day -> ", since " + day(day)).orElse("");
    }

    private static String written(String words) {
        return words.isBlank() ? "coded, without words" : Markdown.plain(words);
    }

    /** What could not be looked at, as points. */
    static List<String> notChecked(NotChecked notChecked) {
        List<String> lines = new ArrayList<>();
        notChecked.sources().stream().map(Markdown::plain).forEach(lines::add);
        count(lines, notChecked.unknownCodeSystems(), "entries in code systems that are not known here");
        count(lines, notChecked.unreadTexts(), "texts that could not be read");
        count(lines, notChecked.withoutADay(), "entries without a day");
        return lines;
    }

    private static void count(List<String> lines, int count, String what) {
        if (count > 0) {
            lines.add("%s: %d".formatted(capital(what), count));
        }
    }

    private String named(GroupId group) {
        return set.group(group).name();
    }

    private String named(AreaId area) {
        return Optional.ofNullable(set.areas().get(area)).map(Area::name).orElse(area.value());
    }

    private static String mode(Mode mode) {
        return switch (mode) {
            case UNKNOWN -> "not said how";
            case REMOTE -> "remote";
            case ONLINE_OR_TEXT -> "online or text";
            case TELEPHONE -> "telephone";
            case VIDEO -> "video";
            case FACE_TO_FACE -> "face to face";
            case HOME_VISIT -> "home visit";
        };
    }

    private static String setting(Setting setting) {
        return switch (setting) {
            case PHARMACY -> "pharmacy";
            case GP_PRACTICE -> "GP practice";
            case HOSPITAL_CLINIC -> "hospital clinic";
            case NHS_111 -> "NHS 111";
            case URGENT_TREATMENT_CENTRE -> "urgent treatment centre";
            case EMERGENCY_DEPARTMENT -> "emergency department";
            case ADMITTED -> "hospital ward";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String lower(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
