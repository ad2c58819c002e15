package org.fresheyes.server.presentations.hooks;

import org.fresheyes.intake.Knowledge;
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
        return Knowledge.of(set, notes);
    }
}
