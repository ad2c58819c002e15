package org.fresheyes.server.records.internal.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.server.records.Coded;
import org.fresheyes.server.records.internal.source.Node;

/** Reads codes and the words for them. */
final class Concepts {

    private Concepts() {}

    /** True for a text such as {@code {{jsonPath …}}}: somebody's template, not a value. */
    static boolean isTemplate(String text) {
        return text.contains("{{") && text.contains("}}");
    }

    /** The first concept at a path that says something. */
    static Optional<Coded> coded(Node owner, String path) {
        return owner.all(path).stream()
                .flatMap(concept -> concept(concept).stream())
                .findFirst();
    }

    /** Every concept at a path, as words. */
    static List<String> words(Node owner, String path) {
        return owner.all(path).stream()
                .flatMap(concept -> concept(concept).stream())
                .map(Coded::display)
                .distinct()
                .toList();
    }

    /** The words of the first concept at a path; a bare code, as STU3 has it, is its own word. */
    static Optional<String> word(Node owner, String path) {
        return words(owner, path).stream().findFirst();
    }

    /**
     * Words in this order: what the author typed, the term the author chose (GP Connect's description extension, or
     * the coding marked as chosen), any display, the code.
     */
    private static Optional<Coded> concept(Node concept) {
        if (concept instanceof Node.Leaf leaf) {
            return Optional.of(leaf.text().strip())
                    .filter(text -> !text.isEmpty())
                    .map(Coded::words);
        }
        List<Node> codings = concept.all("coding");
        List<Coded.Code> codes = codings.stream()
                .filter(coding -> coding.text("code").isPresent())
                .map(coding -> new Coded.Code(
                        coding.text("system").orElse(""),
                        coding.text("code").orElse(""),
                        coding.text("display").orElse("")))
                .distinct()
                .toList();
        return Stream.of(
                        concept.texts("text").stream(),
                        codings.stream().flatMap(Concepts::chosenTerm),
                        codings.stream()
                                .filter(coding -> coding.text("userSelected").equals(Optional.of("true")))
                                .flatMap(coding -> coding.texts("display").stream()),
                        codings.stream().flatMap(coding -> coding.texts("display").stream()),
                        codings.stream().flatMap(coding -> coding.texts("code").stream()))
                .flatMap(words -> words)
                .findFirst()
                .map(words -> new Coded(words, codes));
    }

    private static Stream<String> chosenTerm(Node coding) {
        return coding.extensions("coding-sctdescid").stream()
                .flatMap(extension -> extension.all("extension").stream())
                .filter(part -> part.text("url").equals(Optional.of("descriptionDisplay")))
                .flatMap(part -> part.texts("valueString").stream());
    }
}
