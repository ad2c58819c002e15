package org.fresheyes.server.presentations.hooks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.days.London;

/**
 * Calls with records of any size, as wordy as clinical systems write them (about 1.4 KB a contact, 1 KB a problem and as
 * much a measurement): visits for many things over three years, each with what was written and measured.
 */
final class BusyRecord {

    private static final int YEARS = 3;

    /** Code, term and note of things that bring people, each in another area. */
    private static final List<String[]> REASONS = List.of(
            new String[] {"49727002", "Cough", "cough, not settling, no haemoptysis"},
            new String[] {"25064002", "Headache", "headache on and off, no visual disturbance"},
            new String[] {"161891005", "Backache", "low back pain after lifting, no red flags"},
            new String[] {"271807003", "Eruption", "rash on both arms, itchy, not unwell"},
            new String[] {"162397003", "Pain in throat", "sore throat since yesterday, drinking well"},
            new String[] {"185349003", "Check up", "blood pressure check, feels well in herself"},
            new String[] {"193462001", "Insomnia", "poor sleep, worse since the move"});

    private final String patient;
    private final List<String> contacts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> measurements = new ArrayList<>();
    private int bytes;

    private BusyRecord(String patient) {
        this.patient = patient;
    }

    /**
     * The body of a call.
     *
     * @param size   of it in bytes, about
     * @param prompt whether three visits of the last weeks were for one thing
     */
    static byte[] call(String patient, int size, boolean prompt) {
        LocalDate today = LocalDate.now(London.ZONE);
        BusyRecord record = new BusyRecord(patient);
        if (prompt) {
            for (int days : new int[] {40, 20, 3}) {
                record.visit(today.minusDays(days), REASONS.getFirst());
            }
        }
        int rest = Math.max(1, (size - record.bytes) / new BusyRecord(patient).visit(today, REASONS.getLast()));
        for (int number = 0; number < rest; number++) {
            record.visit(
                    today.minusDays(60 + (long) number * (YEARS * 365 - 60) / rest),
                    REASONS.get((number + (prompt ? 1 : 0)) % REASONS.size()));
        }
        return SampleCall.empty(patient)
                .prefetch("encounters", SampleRecord.bundle(record.contacts))
                .prefetch("conditions", SampleRecord.bundle(record.problems))
                .prefetch("observations", SampleRecord.bundle(record.measurements))
                .json()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Adds one, and says how long the record has become. */
    private int visit(LocalDate day, String[] reason) {
        int number = contacts.size();
        contacts.add(contact(number, day, reason));
        problems.add(problem(number, day, reason));
        measurements.add(measurement(number, day));
        bytes += contacts.getLast().length()
                + problems.getLast().length()
                + measurements.getLast().length();
        return bytes;
    }

    private String contact(int number, LocalDate day, String[] reason) {
        return """
                {"resourceType":"Encounter","id":"%1$s-e%2$d","meta":{"versionId":"1","lastUpdated":"%3$sT09:31:00Z",
                "profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Encounter"]},
                "identifier":[{"use":"official","system":"https://ehr.example.org/contacts","value":"6f0f4d12-%2$08d"}],
                "status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB",
                "display":"ambulatory"},"type":[{"coding":[{"system":"http://snomed.info/sct","code":"308335008",
                "display":"Patient encounter procedure"}],"text":"GP Surgery"}],"subject":{"reference":"Patient/%1$s",
                "display":"Nora Example"},"participant":[{"type":[{"coding":[{
                "system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"PPRF",
                "display":"primary performer"}],"text":"primary performer"}],"period":{"start":"%3$sT09:00:00Z",
                "end":"%3$sT09:15:00Z"},"individual":{"reference":"Practitioner/dr%4$d","display":"Dr Example %4$d"}}],
                "period":{"start":"%3$sT09:00:00Z","end":"%3$sT09:15:00Z"},"reasonCode":[{"coding":[{
                "system":"http://snomed.info/sct","code":"%5$s","display":"%6$s"}],"text":"%7$s"}],
                "location":[{"location":{"reference":"Location/0b066bf6","display":"Example Surgery"}}],
                "serviceProvider":{"reference":"Organization/ef57156d-0562","display":"Example Surgery"}}
                """
                .formatted(patient, number, day, number % 5, reason[0], reason[1], reason[2]);
    }

    private String problem(int number, LocalDate day, String[] reason) {
        return """
                {"resourceType":"Condition","id":"%1$s-c%2$d","meta":{"versionId":"1","lastUpdated":"%3$sT09:31:00Z",
                "profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Condition"]},
                "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical",
                "code":"active"}]},"verificationStatus":{"coding":[{
                "system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},
                "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-category",
                "code":"encounter-diagnosis","display":"Encounter Diagnosis"}]}],"code":{"coding":[{
                "system":"http://snomed.info/sct","code":"%4$s","display":"%5$s"}],"text":"%5$s"},
                "subject":{"reference":"Patient/%1$s"},"encounter":{"reference":"Encounter/%1$s-e%2$d"},
                "onsetDateTime":"%3$sT09:00:00Z","recordedDate":"%3$sT09:00:00Z"}
                """
                .formatted(patient, number, day, reason[0], reason[1]);
    }

    private String measurement(int number, LocalDate day) {
        return """
                {"resourceType":"Observation","id":"%1$s-o%2$d","meta":{"versionId":"1","lastUpdated":"%3$sT09:31:00Z",
                "profile":["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Observation"]},"status":"final",
                "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",
                "code":"vital-signs","display":"Vital Signs"}]}],"code":{"coding":[{"system":"http://snomed.info/sct",
                "code":"75367002","display":"Blood pressure"}]},"subject":{"reference":"Patient/%1$s"},
                "encounter":{"reference":"Encounter/%1$s-e%2$d"},"effectiveDateTime":"%3$sT09:05:00Z",
                "component":[{"code":{"coding":[{"system":"http://snomed.info/sct","code":"271649006",
                "display":"Systolic blood pressure"}]},"valueQuantity":{"value":128,"unit":"mmHg",
                "system":"http://unitsofmeasure.org","code":"mm[Hg]"}},{"code":{"coding":[{
                "system":"http://snomed.info/sct","code":"271650006","display":"Diastolic blood pressure"}]},
                "valueQuantity":{"value":76,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}]}
                """
                .formatted(patient, number, day);
    }
}
