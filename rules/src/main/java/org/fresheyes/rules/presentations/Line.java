package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Optional;

/** An entry of a contact, and what it is about when links are left aside. */
record Line(Contact contact, Entry entry, About about) {

    EntryId id() {
        return new EntryId(contact.id(), entry.id());
    }

    Optional<LocalDate> day() {
        return contact.when().day();
    }

    /** One without a day is taken to be earlier than any other; one of the same day is earlier enough. */
    boolean isEarlierThan(Line other) {
        return !day().orElse(LocalDate.MIN).isAfter(other.day().orElse(LocalDate.MIN));
    }
}
