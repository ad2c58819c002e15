package org.fresheyes.server.records.internal.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.records.Account;
import org.fresheyes.server.records.ImportedRecord;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.RecordFile;
import org.fresheyes.server.records.Redaction;
import org.fresheyes.server.web.Dates;

/**
 * One file on its page.
 *
 * @param leftOut the standing redaction of an entry, by its number
 * @param mayLeaveOut whether the viewer may leave entries out
 */
public record FileView(RecordFile file, Person person, Map<Integer, Redaction> leftOut, boolean mayLeaveOut) {

    static FileView of(RecordFile file, Person person, List<Redaction> redactions, boolean mayLeaveOut) {
        Map<Integer, Redaction> standing = redactions.stream()
                .filter(Redaction::stands)
                .filter(redaction -> redaction.item().file().equals(file.id()))
                .collect(Collectors.toMap(redaction -> redaction.item().number(), redaction -> redaction));
        return new FileView(file, person, standing, mayLeaveOut);
    }

    public String address() {
        return "/practice/cases/" + file.caseId() + "/record/" + file.id();
    }

    public List<Item> items() {
        return file.record().map(ImportedRecord::items).orElse(List.of());
    }

    public Optional<Account> account() {
        return file.record().map(ImportedRecord::account);
    }

    public Optional<Redaction> redaction(Item item) {
        return Optional.ofNullable(leftOut.get(item.entry().number()));
    }

    /** "Ann Example, born 3 February 1961", as the file says. */
    public String statedPerson() {
        return file.record()
                .map(ImportedRecord::person)
                .map(stated -> stated.name().map(PersonName::full).orElse("No name") + ", "
                        + stated.born().map(day -> "born " + Dates.date(day)).orElse("no date of birth"))
                .orElse("Not stated");
    }

    /** The same for the person of the case. */
    public String knownPerson() {
        return person.name().full() + ", born " + Dates.date(person.born());
    }

    public UUID caseId() {
        return file.caseId();
    }
}
