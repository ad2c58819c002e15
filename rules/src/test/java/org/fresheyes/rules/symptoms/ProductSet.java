package org.fresheyes.rules.symptoms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fresheyes.rules.symptoms.files.CuesFile;
import org.fresheyes.rules.symptoms.files.SymptomSetFile;
import org.fresheyes.rules.symptoms.notes.Cues;
import org.fresheyes.rules.symptoms.notes.NoteReader;

/** The symptom set and the cues of the product, read from its resources. */
public final class ProductSet {

    private ProductSet() {}

    public static SymptomSet set() {
        return SymptomSetFile.read("symptoms.txt", lines(SymptomSetFile.RESOURCE));
    }

    public static Cues cues() {
        return CuesFile.read("cues.txt", lines(CuesFile.RESOURCE));
    }

    public static NoteReader reader() {
        return new NoteReader(set(), cues());
    }

    /** The lines of a resource of this module. */
    public static List<String> lines(String resource) {
        try (InputStream in = ProductSet.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
