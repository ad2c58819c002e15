package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * What the rule says about one person: evidence for a clinician to verify. No probability, no disease named as
 * suspected.
 *
 * @param current       its newest presentation is recent and the person is still here (reading 10); else historical
 * @param presentations by day, with the exact entries and how each was found
 * @param held          the areas that a review or a dismissal holds
 * @param redFlags      of every area that is in the presentations
 * @param clinicians    how many different known clinicians
 * @param diagnoses     from a year before the first presentation to a year after the newest, by day
 * @param conditions    long-term conditions, by id
 * @param words         which of the official words still apply
 */
public record Prompt(
        Versions versions,
        String person,
        LocalDate asOf,
        Level level,
        boolean current,
        SortedSet<AreaId> areas,
        List<Reason> reasons,
        List<Presentation> presentations,
        List<Held> held,
        List<RedFlag> redFlags,
        AllRemote allRemote,
        int clinicians,
        List<DiagnosisShown> diagnoses,
        List<LongTermCondition> conditions,
        NotChecked notChecked,
        Set<OfficialWord> words) {

    /** The order of the page: level, newest presentation (latest first), person. */
    public static final Comparator<Prompt> ORDER = Comparator.comparing(Prompt::level)
            .thenComparing(Prompt::newest, Comparator.reverseOrder())
            .thenComparing(Prompt::person);

    /** The day of its newest presentation. */
    public LocalDate newest() {
        return presentations.get(presentations.size() - 1).day();
    }

    /** Whether somebody should be shown it now. */
    public boolean isCard() {
        return current && level.isDue();
    }
}
