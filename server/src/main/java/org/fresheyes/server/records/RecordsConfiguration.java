package org.fresheyes.server.records;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of this feature that are not found by scanning. */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

    @Bean
    RecordReader recordReader() {
        return new RecordReader(RecordLimits.USUAL);
    }
}
