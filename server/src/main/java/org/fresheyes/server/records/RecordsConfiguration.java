package org.fresheyes.server.records;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of this feature that are not found by scanning. */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

    private static final int FORM_FIELDS = 1 << 20;

    @Bean
    RecordLimits recordLimits() {
        return RecordLimits.USUAL;
    }

    @Bean
    RecordReader recordReader(RecordLimits limits) {
        return new RecordReader(limits);
    }

    /** Uploads up to the limit, kept in memory: a health record is never left in a temporary file. */
    @Bean
    MultipartConfigElement uploads(RecordLimits limits) {
        return new MultipartConfigElement(
                "", limits.asSent(), (long) limits.asSent() + FORM_FIELDS, limits.asSent() + FORM_FIELDS);
    }
}
