package org.fresheyes.server.presentations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.files.CuesFile;
import org.fresheyes.rules.symptoms.files.SymptomSetFile;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The symptom set of the product and the rule that reads by it; read when somebody first asks. */
@Configuration(proxyBeanMethods = false)
class Readings {

    @Bean
    @Lazy
    SymptomSet symptomSet() {
        return SymptomSetFile.read("symptoms.txt", lines(SymptomSetFile.RESOURCE));
    }

    @Bean
    @Lazy
    NoteReader noteReader(SymptomSet set) {
        return new NoteReader(set, CuesFile.read("cues.txt", lines(CuesFile.RESOURCE)));
    }

    @Bean
    @Lazy
    JesssRule jesssRule(SymptomSet set) {
        return new JesssRule(set, Settings.DEFAULT);
    }

    private static List<String> lines(String resource) {
        try (InputStream file = SymptomSetFile.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(file, resource + ": not there"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
