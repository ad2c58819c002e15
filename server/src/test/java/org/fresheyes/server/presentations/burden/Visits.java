package org.fresheyes.server.presentations.burden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Note;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.When;

/** Made-up people who cough, and what the rule says of them. */
final class Visits {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Knowledge KNOWLEDGE = Knowledge.ofTheProduct();

    private Visits() {}

    /** Somebody who coughed so many days ago. */
    static History of(String person, int... daysAgo) {
        List<Contact> contacts = IntStream.of(daysAgo).mapToObj(Visits::visit).toList();
        return History.of(person, "test", contacts);
    }

    /** What the rule says, so many days ago, of somebody who coughed so many days ago. */
    static Prompt prompt(int asOfDaysAgo, int... daysAgo) {
        return new JesssRule(KNOWLEDGE.set(), Settings.DEFAULT)
                .assess(of("p", daysAgo), TODAY.minusDays(asOfDaysAgo))
                .prompts()
                .getFirst();
    }

    private static Contact visit(int daysAgo) {
        return new Contact(
                "visit-" + daysAgo,
                When.on(TODAY.minusDays(daysAgo)),
                Optional.empty(),
                Optional.empty(),
                Mode.FACE_TO_FACE,
                Setting.GP_PRACTICE,
                Purpose.PRESENTATION,
                new Note("note-" + daysAgo, "Cough").entries(KNOWLEDGE.notes()));
    }
}
