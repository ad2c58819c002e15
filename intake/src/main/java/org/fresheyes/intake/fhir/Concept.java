package org.fresheyes.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.intake.json.Node;
import org.fresheyes.rules.symptoms.Code;

/**
 * A CodeableConcept: codes, and the words for them.
 *
 * @param codes in the order of the record; SNOMED CT under one name, whatever its edition
 * @param term  the text of it, else the display of the SNOMED CT code, else any display; may be empty
 */
public record Concept(List<Code> codes, String term) {

    /** Nothing coded and nothing written. */
    public static final Concept NONE = new Concept(List.of(), "");

    private static final Set<String> SNOMED =
            Set.of("https://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96", "http://snomed.info/id");

    public Concept {
        codes = List.copyOf(codes);
    }

    static Concept of(Node node) {
        List<Node> codings =
                node.has("coding") ? node.each("coding").toList() : node.has("code") ? List.of(node) : List.of();
        Optional<String> ofSnomed = codings.stream()
                .filter(coding -> code(coding).filter(Concept::isSnomed).isPresent())
                .flatMap(coding -> coding.text("display").stream())
                .findFirst();
        Optional<String> ofAny = codings.stream()
                .flatMap(coding -> coding.text("display").stream())
                .findFirst();
        return new Concept(
                codings.stream().flatMap(coding -> code(coding).stream()).toList(),
                node.text("text")
                        .or(() -> ofSnomed)
                        .or(() -> ofAny)
                        .or(node::written)
                        .map(String::strip)
                        .orElse(""));
    }

    boolean isEmpty() {
        return codes.isEmpty() && term.isEmpty();
    }

    /** The codes alone, whatever their system, and the term. */
    Stream<String> allWords() {
        return Stream.concat(codes.stream().map(Code::code), Stream.of(term)).filter(word -> !word.isEmpty());
    }

    static String terms(List<Concept> concepts) {
        return concepts.stream().map(Concept::term).collect(Collectors.joining(" "));
    }

    private static Optional<Code> code(Node coding) {
        return coding.text("code").map(String::strip).flatMap(code -> coding.text("system")
                .map(String::strip)
                .map(system -> new Code(system(system), code)));
    }

    private static String system(String written) {
        return written.startsWith(Code.SNOMED_CT + "/") || SNOMED.contains(written) ? Code.SNOMED_CT : written;
    }

    private static boolean isSnomed(Code code) {
        return code.system().equals(Code.SNOMED_CT);
    }
}
