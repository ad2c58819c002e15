package org.fresheyes.server.presentations.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.intake.mapping.MappingFile;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What it takes to read a record, read from its file when somebody first asks. */
@Configuration(proxyBeanMethods = false)
class HooksConfiguration {

    @Bean
    @Lazy
    Knowledge knowledge(SymptomSet set, NoteReader notes) {
        return new Knowledge(set, notes, mapping());
    }

    private static Mapping mapping() {
        try (InputStream file = Objects.requireNonNull(Mapping.class.getResourceAsStream(MappingFile.RESOURCE))) {
            return MappingFile.read(
                    "mapping.txt",
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
