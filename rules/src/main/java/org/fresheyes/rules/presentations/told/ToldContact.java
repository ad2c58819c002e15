package org.fresheyes.rules.presentations.told;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Clinician;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Mention;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Part;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.When;

/** A contact that was told, with the entries that count in it. */
public record ToldContact(
        String id,
        When when,
        LocalDate day,
        Optional<OdsCode> practice,
        Optional<Clinician> clinician,
        Mode mode,
        Setting setting,
        Purpose purpose,
        List<ToldEntry> entries) {

    public ToldContact {
        entries = List.copyOf(entries);
    }

    static ToldContact of(Part part) {
        Contact contact = part.contact();
        Map<String, ToldEntry> entries = new LinkedHashMap<>();
        for (Mention mention : part.mentions()) {
            entries.merge(
                    mention.statement().entry().id(), ToldEntry.of(mention), (one, other) -> one.and(other.mentions()));
        }
        return new ToldContact(
                contact.id(),
                contact.when(),
                part.day(),
                contact.practice(),
                contact.clinician(),
                contact.mode(),
                contact.setting(),
                contact.purpose(),
                List.copyOf(entries.values()));
    }

    Part part() {
        Contact contact = new Contact(
                id,
                when,
                practice,
                clinician,
                mode,
                setting,
                purpose,
                entries.stream().map(ToldEntry::entry).toList());
        return new Part(
                contact,
                day,
                entries.stream()
                        .flatMap(entry -> entry.mentions(contact, day).stream())
                        .toList());
    }
}
