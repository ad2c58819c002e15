package org.fresheyes.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fresheyes.intake.fhir.Terms;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.intake.mapping.MappingFile;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.files.CuesFile;
import org.fresheyes.rules.symptoms.files.SymptomSetFile;
import org.fresheyes.rules.symptoms.notes.NoteReader;

/**
 * What it takes to read a record: what symptoms are, how notes are read, and what codes of contacts mean.
 *
 * @param terms of codes, as set and notes understand them
 */
public record Knowledge(SymptomSet set, NoteReader notes, Mapping mapping, Terms terms) {

    /** That of the product, from its resources. It takes a moment: read it once and share it. */
    public static Knowledge ofTheProduct() {
        SymptomSet set = SymptomSetFile.read("symptoms.txt", lines(SymptomSet.class, SymptomSetFile.RESOURCE));
        NoteReader notes = new NoteReader(set, CuesFile.read("cues.txt", lines(SymptomSet.class, CuesFile.RESOURCE)));
        return of(set, notes);
    }

    /** A symptom set and a reader that somebody has already, with the mapping of the product. */
    public static Knowledge of(SymptomSet set, NoteReader notes) {
        Mapping mapping = MappingFile.read("mapping.txt", lines(Mapping.class, MappingFile.RESOURCE));
        return new Knowledge(set, notes, mapping, new Terms(set, notes));
    }

    private static List<String> lines(Class<?> module, String resource) {
        try (InputStream in = Objects.requireNonNull(module.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
