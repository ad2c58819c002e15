package org.fresheyes.server.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.PersonName;

/** Whether a record is about the person of the case, as far as the file can say. */
public sealed interface Identity {

    /** Same NHS number. */
    record Same() implements Identity {}

    /**
     * The file cannot prove it: a clinician compares name and date of birth and confirms, or not.
     *
     * @param doubts why, each a sentence for the page
     */
    record Unproven(List<String> doubts) implements Identity {}

    /** The file has another person's NHS number: refused. */
    record Different(NhsNumber stated) implements Identity {}

    /** Compares what the file states with the person of the case. */
    static Identity of(StatedPerson stated, NhsNumber number, PersonName name, LocalDate born) {
        if (stated.nhsNumber().isPresent()) {
            NhsNumber found = stated.nhsNumber().get();
            return !found.equals(number)
                    ? new Different(found)
                    : difference(stated, name, born).isEmpty()
                            ? new Same()
                            : new Unproven(difference(stated, name, born));
        }
        List<String> doubts = new ArrayList<>();
        doubts.add(stated.written()
                .map(written -> written.contains("{{")
                        ? "The NHS number in this file is a template, not a number."
                        : "The NHS number in this file is not valid: ‘" + written + "’.")
                .orElse("This file has no NHS number."));
        doubts.addAll(difference(stated, name, born));
        return new Unproven(doubts);
    }

    private static List<String> difference(StatedPerson stated, PersonName name, LocalDate born) {
        List<String> found = new ArrayList<>();
        if (stated.name()
                .map(PersonName::family)
                .filter(family -> !family.equalsIgnoreCase(name.family()))
                .isPresent()) {
            found.add("The name in this file is different.");
        }
        if (stated.born().filter(date -> !date.equals(born)).isPresent()) {
            found.add("The date of birth in this file is different.");
        }
        return found;
    }
}
