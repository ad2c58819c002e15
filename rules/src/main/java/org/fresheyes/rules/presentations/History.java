package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything the rule may know of one person, in any order. There is no age, sex, ethnicity, language or deprivation in
 * it (reading 12).
 *
 * @param person     an id, used for the order of prompts only
 * @param mapping    the version of the mapping that read the record; printed with every prompt
 * @param left       the day of death, or of leaving the practice
 * @param notChecked what of the record could not be read, in the reader's words
 */
public record History(
        String person,
        String mapping,
        List<Contact> contacts,
        List<Diagnosis> diagnoses,
        List<LongTermCondition> conditions,
        List<Act> acts,
        List<Review> reviews,
        List<Dismissal> dismissals,
        Optional<LocalDate> left,
        List<String> notChecked) {

    public History {
        contacts = List.copyOf(contacts);
        diagnoses = List.copyOf(diagnoses);
        conditions = List.copyOf(conditions);
        acts = List.copyOf(acts);
        reviews = List.copyOf(reviews);
        dismissals = List.copyOf(dismissals);
        notChecked = Each.once(notChecked);
    }

    /** Contacts, and nothing else that is known. */
    public static History of(String person, String mapping, List<Contact> contacts) {
        return of(person, mapping, contacts, List.of());
    }

    /** Contacts with diagnoses, and nothing else that is known. */
    public static History of(String person, String mapping, List<Contact> contacts, List<Diagnosis> diagnoses) {
        return new History(
                person,
                mapping,
                contacts,
                diagnoses,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
