package org.fresheyes.rules.earlywarning.pews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.earlywarning.pews.Trigger.Code;
import org.fresheyes.rules.tables.Words;

/** What asks for a level besides the score. */
final class Triggers {

    private Triggers() {}

    static List<Trigger> of(PewsSet set) {
        List<Trigger> triggers = new ArrayList<>();
        set.avpu().flatMap(Triggers::ofAvpu).ifPresent(triggers::add);
        set.signs().stream().sorted().map(Triggers::ofSign).forEach(triggers::add);
        set.concerns().forEach(concern -> ofConcern(concern).ifPresent(triggers::add));
        return triggers;
    }

    /** Concerns for which a clinician has yet to set a level. */
    static List<Concern> undecided(PewsSet set) {
        return set.concerns().stream()
                .filter(concern -> switch (concern) {
                    case Concern.OfCarer carer ->
                        carer.answer() == CarerAnswer.WORSE && carer.level().isEmpty();
                    case Concern.OfClinician clinician ->
                        clinician.concerned() && clinician.level().isEmpty();
                })
                .toList();
    }

    private static Optional<Trigger> ofAvpu(Avpu avpu) {
        return switch (avpu) {
            case ALERT, ASLEEP -> Optional.empty();
            case VOICE -> Optional.of(new Trigger(Code.SC, PewsLevel.HIGH, "responds only to voice"));
            case PAIN -> Optional.of(new Trigger(Code.SC, PewsLevel.EMERGENCY, "responds only to pain"));
            case UNRESPONSIVE -> Optional.of(new Trigger(Code.SC, PewsLevel.EMERGENCY, "unresponsive"));
        };
    }

    private static Trigger ofSign(Sign sign) {
        PewsLevel level =
                switch (sign) {
                    case ABNORMAL_PUPILS -> PewsLevel.EMERGENCY;
                    case NEW_SUSPICION_OF_SEPSIS -> PewsLevel.MEDIUM;
                    case NEW_SUSPICION_OF_SEPTIC_SHOCK -> PewsLevel.HIGH;
                };
        return new Trigger(Code.SC, level, Words.of(sign));
    }

    private static Optional<Trigger> ofConcern(Concern concern) {
        Optional<Trigger> trigger =
                switch (concern) {
                    case Concern.OfCarer carer ->
                        carer.level().map(level -> new Trigger(Code.CQ, level, "carer says the child is worse"));
                    case Concern.OfClinician clinician ->
                        clinician.level().map(level -> new Trigger(Code.CI, level, "clinician is concerned"));
                };
        return trigger.filter(each -> each.level() != PewsLevel.NONE);
    }
}
