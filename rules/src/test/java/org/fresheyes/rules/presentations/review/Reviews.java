package org.fresheyes.rules.presentations.review;

import java.time.LocalDate;
import java.util.Set;
import org.fresheyes.rules.identity.Words;

/** Reviews for tests, filled in as somebody would. */
final class Reviews {

    private Reviews() {}

    static Event.Reviewed with(Outcome outcome) {
        return new Event.Reviewed(
                new Reflect(Words.of("Worse at night"), Reflect.FaceToFace.EXAMINED, Words.of("")),
                new LookAgain(true, Words.of("Dr Marsh: look again at the chest"), Words.of("None found")),
                new Rethink(Set.of(Rethink.Next.TEST), Words.of("Chest X-ray")),
                outcome);
    }

    static SafetyNet net(LocalDate due) {
        return new SafetyNet(
                "Dr Bell", due, SafetyNet.Route.TELEPHONE, Words.of("Come back if you cough blood, or in two weeks"));
    }
}
