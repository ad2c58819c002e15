package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Severity;

/** Reading 6: what makes presentations escalating. */
public sealed interface Step {

    /** The day of the contact that made it. */
    LocalDate on();

    /** More severe than it was at an earlier presentation. */
    record MoreSevere(LocalDate on, GroupId group, Severity from, Severity to) implements Step {}

    /** Said to be worse, and it was there before. */
    record Worse(LocalDate on, GroupId group) implements Step {}

    /** In a more urgent setting than an earlier presentation. */
    record MoreUrgentSetting(LocalDate on, Setting from, Setting to) implements Step {}

    /** Urgent worsening that the symptom set names. */
    record UrgentlyWorse(LocalDate on, GroupId group, String name) implements Step {}

    /** A general group that was not there before joins the area. */
    record NewGeneralSymptom(LocalDate on, GroupId group) implements Step {}

    /** Two different general groups, in the general area. */
    record DifferentGeneralSymptoms(LocalDate on, GroupId group, GroupId other) implements Step {}
}
