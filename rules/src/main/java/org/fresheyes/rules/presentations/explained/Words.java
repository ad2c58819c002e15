package org.fresheyes.rules.presentations.explained;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.OfficialWord;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.Step;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.Severity;
import org.fresheyes.rules.symptoms.SymptomSet;

/** The words for what the rule says. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final SymptomSet set;

    public Words(SymptomSet set) {
        this.set = set;
    }

    /** "11 February 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "11 Feb 2026". */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "from 1 January to 11 February 2026", "on 1 January 2026". */
    static String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return "on " + day(last);
        }
        String from = first.getYear() == last.getYear() ? DAY_OF_YEAR.format(first) : day(first);
        return "from %s to %s".formatted(from, day(last));
    }

    public static String level(Level level) {
        return switch (level) {
            case REVIEW_DUE_RED_FLAG -> "Review due, red flag";
            case RETURNED_AFTER_REVIEW -> "Returned after review";
            case UNRESOLVED_DESPITE_DIAGNOSIS -> "Unresolved despite a diagnosis";
            case REVIEW_DUE -> "Review due";
            case KNOWN_CONDITION -> "Known long-term condition";
            case SETTLED -> "Settled";
        };
    }

    public static String mode(Mode mode) {
        return switch (mode) {
            case UNKNOWN -> "not known how";
            case REMOTE -> "remote";
            case ONLINE_OR_TEXT -> "online or by text";
            case TELEPHONE -> "by telephone";
            case VIDEO -> "by video";
            case FACE_TO_FACE -> "face to face";
            case HOME_VISIT -> "home visit";
        };
    }

    public static String setting(Setting setting) {
        return switch (setting) {
            case PHARMACY -> "pharmacy";
            case GP_PRACTICE -> "GP practice";
            case HOSPITAL_CLINIC -> "hospital clinic";
            case NHS_111 -> "NHS 111";
            case URGENT_TREATMENT_CENTRE -> "urgent treatment centre";
            case EMERGENCY_DEPARTMENT -> "emergency department";
            case ADMITTED -> "admitted to hospital";
        };
    }

    public static String official(OfficialWord word) {
        return switch (word) {
            case REFLECT -> "Reflect: no examination face to face is recorded";
            case REVIEW -> "Review: no second clinician is recorded";
            case RETHINK -> "Rethink: no test or referral is recorded";
        };
    }

    /** "cough"; the name of a group in the middle of a sentence. One of another edition of the set goes by its id. */
    public String group(GroupId group) {
        return set.groups().containsKey(group)
                ? inside(set.group(group).name())
                : group.value().replace('-', ' ');
    }

    /** "cough, fatigue and night sweats". */
    public String groups(Collection<GroupId> groups) {
        return list(groups.stream().map(this::group).distinct().toList());
    }

    /** "abdomen and bowel". */
    public String area(AreaId area) {
        return Optional.ofNullable(set.areas().get(area))
                .map(known -> inside(known.name()))
                .orElseGet(() -> area.value().replace('-', ' '));
    }

    String diagnosis(LabelId label) {
        return set.labels().containsKey(label)
                ? inside(set.label(label).name())
                : label.value().replace('-', ' ');
    }

    /** What makes presentations escalating, in a few words. */
    public String step(Step step) {
        return switch (step) {
            case Step.MoreSevere more ->
                "%s more severe (%s, then %s)"
                        .formatted(group(more.group()), severity(more.from()), severity(more.to()));
            case Step.Worse worse -> "%s worse".formatted(group(worse.group()));
            case Step.MoreUrgentSetting more ->
                "a more urgent setting (%s, then %s)".formatted(setting(more.from()), setting(more.to()));
            case Step.UrgentlyWorse urgently -> inside(urgently.name());
            case Step.NewGeneralSymptom joined -> "new %s".formatted(group(joined.group()));
            case Step.DifferentGeneralSymptoms different ->
                "both %s"
                        .formatted(list(Stream.of(different.group(), different.other())
                                .map(this::group)
                                .sorted()
                                .toList()));
        };
    }

    static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** "cough, fatigue and night sweats". */
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return "%s and %s"
                .formatted(String.join(", ", parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1));
    }

    /** A name without its capital, unless it is an abbreviation. */
    private static String inside(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation || name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }
}
