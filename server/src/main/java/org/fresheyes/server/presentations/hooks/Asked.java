package org.fresheyes.server.presentations.hooks;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.intake.json.Node;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.presentations.PersonAtPractice;

/** Who the person is, as far as the Patient resource of a call says. */
final class Asked {

    private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

    private static final Pattern SPACES = Pattern.compile("[\\s-]");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private Asked() {}

    /** @param patient of the clinical system; {@link Node.Leaf#NOTHING} when it did not come along */
    static PersonAtPractice about(String id, Node patient) {
        return new PersonAtPractice(id, nhsNumber(patient), name(patient));
    }

    private static Optional<NhsNumber> nhsNumber(Node patient) {
        return patient.each("identifier").stream()
                .filter(identifier -> identifier.says("system", NHS_NUMBER))
                .flatMap(identifier -> identifier.text("value").stream())
                .map(written -> SPACES.matcher(written).replaceAll(""))
                .filter(NhsNumber::isWellFormed)
                .map(NhsNumber::new)
                .findFirst();
    }

    /** The official name, else the first; nicknames and old names only when there is nothing else. */
    private static Optional<PersonName> name(Node patient) {
        return Stream.concat(
                        patient.each("name").stream().filter(name -> name.says("use", "official")),
                        patient.each("name").stream())
                .flatMap(name -> Stream.of(name)
                        .map(it -> new String[] {given(it), family(it)})
                        .filter(parts -> !(parts[0] + parts[1]).isBlank())
                        .map(parts -> new PersonName(parts[0], parts[1])))
                .findFirst();
    }

    private static String given(Node name) {
        return name.each("given").stream()
                .flatMap(part -> part.written().stream())
                .map(Asked::plain)
                .collect(Collectors.joining(" "));
    }

    private static String family(Node name) {
        return plain(name.text("family").or(() -> name.text("text")).orElse(""));
    }

    /** A database takes no null, and a list no line break. */
    private static String plain(String written) {
        String line = CONTROLS.matcher(written).replaceAll(" ").strip();
        return line.length() <= 200 ? line : line.substring(0, 200);
    }
}
