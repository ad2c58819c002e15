package org.fresheyes.server.presentations.hooks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.presentations.When;

/** Calls with records of any size: visits for many things over three years, each with notes, a problem and measurements. */
final class BusyRecord {

    private static final int YEARS = 3;

    /** Code and words of things that bring people, each in another area. */
    private static final List<String[]> REASONS = List.of(
            new String[] {"49727002", "cough, not settling"},
            new String[] {"25064002", "headache, no visual disturbance"},
            new String[] {"161891005", "low back pain after lifting"},
            new String[] {"271807003", "rash on both arms, itchy"},
            new String[] {"162397003", "sore throat since yesterday"},
            new String[] {"185349003", "blood pressure check, feels well"},
            new String[] {"193462001", "poor sleep"});

    private BusyRecord() {}

    /**
     * The body of a call.
     *
     * @param bytes of it, about
     * @param prompt whether three visits of the last weeks were for one thing
     */
    static byte[] call(String patient, int bytes, boolean prompt) {
        LocalDate today = LocalDate.now(When.LONDON);
        SampleRecord visits = SampleRecord.r4(patient);
        if (prompt) {
            visits.coughsThreeTimes(today);
        }
        List<String> conditions = new ArrayList<>();
        List<String> observations = new ArrayList<>();
        int each = length(visit(patient, 0, today)) * 3;
        int count = Math.max(1, bytes / each);
        for (int i = 0; i < count; i++) {
            String[] reason = REASONS.get(i % REASONS.size());
            LocalDate day = today.minusDays(60 + (long) i * (YEARS * 365 - 60) / count);
            visits.seen(day, reason[0], reason[1]);
            conditions.add(condition(patient, i, day, reason));
            observations.add(visit(patient, i, day));
        }
        SampleCall call = SampleCall.with(patient, visits)
                .prefetch("conditions", SampleRecord.bundle(conditions))
                .prefetch("observations", SampleRecord.bundle(observations));
        for (int i = count; length(call.json()) < bytes; i++) {
            for (int more = 0; more < Math.max(1, count / 50); more++) {
                observations.add(visit(patient, i * 1_000 + more, today.minusDays(30)));
            }
            call.prefetch("observations", SampleRecord.bundle(observations));
        }
        return call.json().getBytes(StandardCharsets.UTF_8);
    }

    private static String condition(String patient, int number, LocalDate day, String[] reason) {
        return """
                {"resourceType": "Condition", "id": "%1$s-c%2$d",
                 "clinicalStatus": {"coding": [{"code": "active"}]}, "verificationStatus": {"coding": [{"code": "confirmed"}]},
                 "category": [{"coding": [{"code": "encounter-diagnosis"}]}],
                 "code": {"coding": [{"system": "http://snomed.info/sct", "code": "%3$s"}], "text": "%4$s"},
                 "subject": {"reference": "Patient/%1$s"}, "encounter": {"reference": "Encounter/%1$s-e%5$d"},
                 "recordedDate": "%6$s"}
                """
                .formatted(patient, number, reason[0], reason[1], number + 1, day);
    }

    private static String visit(String patient, int number, LocalDate day) {
        return """
                {"resourceType": "Observation", "id": "%1$s-o%2$d", "status": "final",
                 "code": {"coding": [{"system": "http://snomed.info/sct", "code": "75367002", "display": "Blood pressure"}]},
                 "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "%3$s",
                 "component": [
                   {"code": {"coding": [{"system": "http://snomed.info/sct", "code": "271649006"}]},
                    "valueQuantity": {"value": 128, "unit": "mmHg"}},
                   {"code": {"coding": [{"system": "http://snomed.info/sct", "code": "271650006"}]},
                    "valueQuantity": {"value": 76, "unit": "mmHg"}}]}
                """
                .formatted(patient, number, day);
    }

    private static int length(String text) {
        return text.length();
    }
}
