package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;

/** Why there is a prompt. */
public sealed interface Reason {

    AreaId area();

    /** Reading 5: so many presentations with one group, the last one on this day. */
    record Same(AreaId area, GroupId group, int count, LocalDate end) implements Reason {}

    /** Reading 6: so many presentations of one area, with a red flag among them or a step. */
    record Escalating(AreaId area, int count, SortedSet<GroupId> redFlags, List<Step> steps, LocalDate end)
            implements Reason {

        public Escalating {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Reading 7: after a diagnosis that should have explained it.
     *
     * @param madeOn     the day of the restart
     * @param same       groups the diagnosis explains, three times again
     * @param escalating whether the area escalates again
     * @param redFlags   of one presentation
     * @param steps      of one presentation, against anything before the restart
     */
    record DespiteADiagnosis(
            AreaId area,
            LabelId diagnosis,
            LocalDate madeOn,
            List<GroupId> same,
            boolean escalating,
            SortedSet<GroupId> redFlags,
            List<Step> steps,
            LocalDate end)
            implements Reason {

        public DespiteADiagnosis {
            same = List.copyOf(same);
            steps = List.copyOf(steps);
        }

        boolean holds() {
            return !same.isEmpty() || escalating || !redFlags.isEmpty() || !steps.isEmpty();
        }
    }

    /** Reading 11: the area was reviewed, and the person has come again. */
    record ReturnedAfterReview(AreaId area, String review, LocalDate reviewed, LocalDate end) implements Reason {}
}
