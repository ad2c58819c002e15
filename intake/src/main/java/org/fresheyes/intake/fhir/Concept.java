package org.fresheyes.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.intake.json.Node;
import org.fresheyes.rules.symptoms.Code;

/**
 * A CodeableConcept: codes, and the words for them.
 *
 * @param codes              in the order of the record; SNOMED CT under one name, whatever its edition
 * @param term               the text of it, else the display of the SNOMED CT code, else any display; may be empty
 * @param isInWordsOfTheCode whether the term is what the code system calls one of the codes
 */
public record Concept(List<Code> codes, String term, boolean isInWordsOfTheCode) {

    /** Nothing coded and nothing written. */
    public static final Concept NONE = new Concept(List.of(), "");

    private static final Set<String> SNOMED =
            Set.of("https://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96", "http://snomed.info/id");

    public Concept {
        codes = List.copyOf(codes);
    }

    /** In words of which nobody knows whose they are. */
    public Concept(List<Code> codes, String term) {
        this(codes, term, false);
    }

    static Concept of(Node node) {
        List<Code> codes = new ArrayList<>();
        List<String> displays = new ArrayList<>();
        String ofSnomed = "";
        for (Node coding : codings(node)) {
            Optional<Code> code = code(coding);
            code.ifPresent(codes::add);
            String display = coding.text("display").orElse("");
            displays.add(display);
            ofSnomed = code.filter(Concept::isSnomed).isPresent() ? firstOf(ofSnomed, display) : ofSnomed;
        }
        String written = firstOf(
                node.text("text").orElse(""),
                ofSnomed,
                firstOf(displays.toArray(String[]::new)),
                node.written().orElse(""));
        return new Concept(codes, written.strip(), displays.contains(written));
    }

    private static List<Node> codings(Node node) {
        return node.has("coding") ? node.each("coding") : node.has("code") ? List.of(node) : List.of();
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    boolean isEmpty() {
        return codes.isEmpty() && term.isEmpty();
    }

    /** The codes alone, whatever their system, and the term. */
    List<String> allWords() {
        List<String> words = new ArrayList<>(codes.size() + 1);
        codes.forEach(code -> words.add(code.code()));
        if (!term.isEmpty()) {
            words.add(term);
        }
        return words;
    }

    private static Optional<Code> code(Node coding) {
        Optional<String> system = coding.text("system");
        return coding.text("code")
                .filter(code -> system.isPresent())
                .map(code -> new Code(system(system.get().strip()), code.strip()));
    }

    private static String system(String written) {
        return written.startsWith(Code.SNOMED_CT + "/") || SNOMED.contains(written) ? Code.SNOMED_CT : written;
    }

    private static boolean isSnomed(Code code) {
        return code.system().equals(Code.SNOMED_CT);
    }
}
