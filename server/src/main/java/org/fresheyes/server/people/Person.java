package org.fresheyes.server.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.rules.identity.PersonName;

/**
 * A person care is about.
 *
 * @param traced true when the NHS number was matched against the national record; nothing is sent to another
 *     organisation on a number that was not
 * @param outcode the first half of the postcode; absent for people whose address is protected
 * @param address lines as on an envelope; empty when unknown or protected
 * @param practice where the person is registered
 */
public record Person(
        UUID id,
        NhsNumber nhsNumber,
        boolean traced,
        PersonName name,
        LocalDate born,
        Optional<Outcode> outcode,
        List<String> address,
        OdsCode practice,
        Optional<LocalDate> died,
        Contact contact,
        Needs needs) {

    /** @throws IllegalArgumentException when the person would have died before they were born. */
    public Person {
        address = List.copyOf(address);
        if (died.isPresent() && died.get().isBefore(born)) {
            throw new IllegalArgumentException(
                    "Person %s: died %s, before they were born %s. Maybe the dates are swapped."
                            .formatted(id, died.get(), born));
        }
    }

    /** A living person with what every record has; the rest can be added. */
    public static Person of(UUID id, NhsNumber nhsNumber, PersonName name, LocalDate born, OdsCode practice) {
        return new Person(
                id,
                nhsNumber,
                true,
                name,
                born,
                Optional.empty(),
                List.of(),
                practice,
                Optional.empty(),
                Contact.byLetter(),
                Needs.none());
    }

    /** The same person, who has died. */
    public Person diedOn(LocalDate day) {
        return new Person(
                id, nhsNumber, traced, name, born, outcode, address, practice, Optional.of(day), contact, needs);
    }

    public boolean isAlive() {
        return died.isEmpty();
    }
}
