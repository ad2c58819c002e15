package org.fresheyes.server.records.internal.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.records.StatedPerson;
import org.fresheyes.server.records.internal.source.Node;

/** Reads whom a patient resource says it is. */
final class PersonReader {

    private PersonReader() {}

    static StatedPerson read(Node patient) {
        Optional<String> written = patient.all("identifier").stream()
                .filter(identifier -> identifier.text("system").orElse("").endsWith("/nhs-number"))
                .flatMap(identifier -> identifier.texts("value").stream())
                .findFirst();
        Optional<NhsNumber> number = written.map(text -> text.replaceAll("[\\s-]", ""))
                .filter(NhsNumber::isWellFormed)
                .map(NhsNumber::new);
        List<Node> communication = patient.extensions("NHSCommunication").stream()
                .flatMap(extension -> extension.all("extension").stream())
                .toList();
        Optional<String> language = communication.stream()
                .filter(part -> part.text("url").equals(Optional.of("language")))
                .flatMap(part -> Concepts.words(part, "valueCodeableConcept").stream())
                .findFirst()
                .or(() -> Concepts.word(patient, "communication.language"));
        boolean interpreter = communication.stream()
                        .filter(part -> part.text("url").equals(Optional.of("interpreterRequired")))
                        .anyMatch(part -> part.texts("valueBoolean").contains("true"))
                || patient.extensions("interpreterRequired").stream()
                        .anyMatch(extension -> extension.texts("valueBoolean").contains("true"));
        return new StatedPerson(number, written, name(patient), born(patient), language, interpreter);
    }

    /** The official name when there is one. */
    private static Optional<PersonName> name(Node patient) {
        return patient.all("name").stream()
                .filter(name ->
                        name.text("family").isPresent() || name.text("given").isPresent())
                .min(Comparator.comparing(name -> !name.text("use").equals(Optional.of("official"))))
                .map(name -> new PersonName(
                        String.join(" ", name.texts("given")),
                        name.text("family").orElse("")));
    }

    private static Optional<LocalDate> born(Node patient) {
        try {
            return patient.text("birthDate").map(LocalDate::parse);
        } catch (DateTimeException notAWholeDate) {
            return Optional.empty();
        }
    }
}
