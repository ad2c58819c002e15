package org.fresheyes.rules.presentations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.ProductSet;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.junit.jupiter.api.Test;

/** Notes as they are written, read with the product's own set, and what the rule says of them. */
class NotesOfRealContactsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private final SymptomSet set = ProductSet.set();
    private final NoteReader reader = ProductSet.reader();

    @Test
    void jess_is_seen_at_her_third_presentation_and_with_a_red_flag_later() {
        List<Contact> contacts = List.of(
                contact(0, Mode.TELEPHONE, "Dr A", "Cough 2/52, no SOB. Likely viral. Ret if worse."),
                contact(11, Mode.ONLINE_OR_TEXT, "Dr B", "Ongoing cough, tired all the time"),
                contact(25, Mode.TELEPHONE, "Dr C", "Still coughing. TATT. No haemoptysis."),
                contact(40, Mode.TELEPHONE, "Dr A", "Night sweats, ?long covid"),
                contact(58, Mode.FACE_TO_FACE, "Dr D", "Cough persists. Weight loss 5kg. Chest clear."),
                contact(80, Mode.TELEPHONE, "Dr E", "Swollen glands in neck, sweats at night"),
                contact(101, Mode.TELEPHONE, "Dr F", "Swollen lymph nodes. Fatigue worse."));

        assertThat(onDay(11, contacts)).isEmpty();
        Prompt third = onDay(25, contacts).get(0);
        assertThat(third.level()).isEqualTo(Level.REVIEW_DUE);
        assertThat(third.areas()).contains(new AreaId("chest"));
        assertThat(third.allRemote()).isEqualTo(AllRemote.YES);
        Prompt last = onDay(101, contacts).get(0);
        assertThat(last.clinicians()).isEqualTo(6);
        assertThat(last.areas()).contains(new AreaId("chest"), AreaId.GENERAL);
        assertThat(last.redFlags().stream().map(RedFlag::group)).contains(new GroupId("swollen-lymph-nodes"));
        assertThat(last.redFlags().stream().flatMap(flag -> flag.notes().stream()))
                .isNotEmpty();
    }

    @Test
    void what_a_note_denies_fears_or_tells_of_others_does_not_count() {
        List<Contact> contacts = List.of(
                contact(0, Mode.FACE_TO_FACE, "Dr A", "No cough. Mother had cough."),
                contact(10, Mode.FACE_TO_FACE, "Dr A", "Return if cough recurs"),
                contact(20, Mode.FACE_TO_FACE, "Dr A", "Denies cough"));

        assertThat(onDay(20, contacts)).isEmpty();
    }

    @Test
    void the_name_of_a_symptom_inside_the_name_of_something_else_does_not_count() {
        List<Contact> contacts = List.of(
                contact(0, Mode.FACE_TO_FACE, "Dr A", "Flu jab given"),
                contact(10, Mode.FACE_TO_FACE, "Dr A", "Flu vaccine query, covid vaccine offered"),
                contact(20, Mode.FACE_TO_FACE, "Dr A", "Shingles vaccine, flu clinic"));

        assertThat(onDay(20, contacts)).isEmpty();
    }

    @Test
    void a_note_that_names_nothing_is_one_entry_that_is_no_symptom() {
        List<Entry> entries = new Note("n", "Passport form signed").entries(reader);

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).words()).isEqualTo("Passport form signed");
    }

    private List<Prompt> onDay(int day, List<Contact> contacts) {
        History history = History.of("p", "notes", contacts);
        return new JesssRule(set, Settings.DEFAULT)
                .assess(history, FIRST.plusDays(day))
                .prompts();
    }

    private Contact contact(int day, Mode mode, String clinician, String note) {
        return new Contact(
                "c" + day,
                When.on(FIRST.plusDays(day)),
                Optional.empty(),
                Optional.of(new Clinician(clinician, "GP")),
                mode,
                Setting.GP_PRACTICE,
                Purpose.PRESENTATION,
                new ArrayList<>(new Note("n" + day, note).entries(reader)));
    }
}
