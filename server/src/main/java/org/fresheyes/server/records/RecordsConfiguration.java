package org.fresheyes.server.records;

import jakarta.servlet.MultipartConfigElement;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of this feature that are not found by scanning. */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

    private static final int FORM_FIELDS = 1 << 20;

    @Bean
    RecordLimits recordLimits(Settings settings) {
        return RecordLimits.upTo(settings.bytes(Setting.RECORD_LIMIT));
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
