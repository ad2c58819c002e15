package org.fresheyes.server.opinion.fhir;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.fhir.FhirReading;

/**
 * The id of something that one step of a case brought about: the case and the number of the step, so that it never
 * changes.
 *
 * @param step counted from 1
 */
record StepId(UUID caseId, int step) {

    private static final Pattern WRITTEN = Pattern.compile("(.{36})-([1-9][0-9]{0,5})");

    /** @throws ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException when it is no such id */
    static StepId of(String id) {
        Matcher matcher = WRITTEN.matcher(id);
        if (!matcher.matches()) {
            throw FhirReading.notKnown();
        }
        return new StepId(FhirReading.uuid(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    static boolean isOne(String id) {
        return WRITTEN.matcher(id).matches();
    }

    @Override
    public String toString() {
        return caseId + "-" + step;
    }
}
