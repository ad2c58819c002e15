package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The three words of the guidance, as far as a record can tell that they still apply. */
public enum OfficialWord {
    /** Not yet examined face to face. */
    REFLECT,
    /** No second clinician involved. */
    REVIEW,
    /** No test or referral recorded since the first presentation. */
    RETHINK;

    /** @param clinicians how many different known clinicians the prompt has */
    static Set<OfficialWord> applyTo(
            Run run, int clinicians, Collection<Act> acts, Collection<Contact> contacts, LocalDate asOf) {
        List<Act> since = acts.stream()
                .filter(act -> !act.day().isBefore(run.first()) && !act.day().isAfter(asOf))
                .toList();
        Set<LocalDate> inPerson = contacts.stream()
                .filter(contact -> contact.mode().isInPerson())
                .flatMap(contact -> contact.when().day().stream())
                .collect(Collectors.toSet());
        Set<OfficialWord> words = EnumSet.allOf(OfficialWord.class);
        if (since.stream().anyMatch(act -> act.kind() == Act.Kind.EXAMINATION && inPerson.contains(act.day()))) {
            words.remove(REFLECT);
        }
        if (clinicians >= 2) {
            words.remove(REVIEW);
        }
        if (since.stream().anyMatch(act -> act.kind() != Act.Kind.EXAMINATION)) {
            words.remove(RETHINK);
        }
        return words;
    }
}
