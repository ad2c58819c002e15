package org.fresheyes.intake.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Ordinary symptom histories, for counting how often a practice would be prompted. Not a model of disease: nobody here has
 * anything serious by design, so every prompt is burden. The assumptions stand in the table and the constants, and are
 * printed on docs/burden.md. The same seed gives the same lives.
 */
public final class OrdinaryLives {

    /** How often somebody brings a symptom for the first time, for a thousand people in a year. */
    public record Complaint(String term, String code, int perThousandAndYear, double comesAgain, String label) {}

    /** Assumed, in the range of what practices see; red-flag symptoms included. */
    public static final List<Complaint> COMPLAINTS = List.of(
            new Complaint("Cough", "49727002", 110, 0.30, "Chest infection"),
            new Complaint("Sore throat", "162397003", 55, 0.15, "Tonsillitis"),
            new Complaint("Earache", "162356005", 30, 0.20, "Otitis media"),
            new Complaint("Back pain", "161891005", 70, 0.35, ""),
            new Complaint("Knee pain", "30989003", 45, 0.35, "Osteoarthritis of knee"),
            new Complaint("Shoulder pain", "45326000", 25, 0.35, ""),
            new Complaint("Headache", "25064002", 35, 0.30, "Tension headache"),
            new Complaint("Dizziness", "404640003", 25, 0.25, ""),
            new Complaint("Abdominal pain", "21522001", 50, 0.30, ""),
            new Complaint("Indigestion", "162031009", 25, 0.30, ""),
            new Complaint("Diarrhoea", "62315008", 25, 0.20, "Gastroenteritis"),
            new Complaint("Constipation", "14760008", 20, 0.25, ""),
            new Complaint("Dysuria", "49650001", 35, 0.25, "Urinary tract infection"),
            new Complaint("Rash", "271807003", 70, 0.25, "Eczema"),
            new Complaint("Itching", "418290006", 15, 0.25, ""),
            new Complaint("Low mood", "366979004", 40, 0.45, ""),
            new Complaint("Anxiety", "48694002", 40, 0.45, ""),
            new Complaint("Insomnia", "193462001", 20, 0.35, ""),
            new Complaint("Fatigue", "84229001", 35, 0.25, ""),
            new Complaint("Breathlessness", "267036007", 20, 0.30, ""),
            new Complaint("Chest pain", "29857009", 20, 0.20, ""),
            new Complaint("Weight loss", "89362005", 4, 0.30, ""),
            new Complaint("Rectal bleeding", "12063002", 8, 0.25, "Haemorrhoids"),
            new Complaint("Haematuria", "34436003", 4, 0.25, ""),
            new Complaint("Breast lump", "89164003", 6, 0.20, ""),
            new Complaint("Haemoptysis", "66857006", 1, 0.25, ""));

    /** Of contacts, the share that is remote. */
    static final double REMOTE = 0.3;
    /** Of contacts, the share at an emergency department or urgent treatment centre. */
    static final double URGENT = 0.04;
    /** Of returns, the share at which a label takes the symptom's place, where the complaint has one. */
    static final double LABELLED = 0.3;
    /** Of returns, the share at which the note says "worse". */
    static final double WORSE = 0.1;
    /**
     * What practices do differently.
     *
     * @param returns  how often people come again, against the table: 1 is as often
     * @param resolved of complaints, the share that is recorded as resolved
     */
    public record Habits(double returns, double resolved) {

        /** As assumed. */
        public static final Habits ASSUMED = new Habits(1, 0.05);
    }

    /** A return comes after this many days: at least, and up to so many more. */
    static final int SOONEST = 5;

    static final int LATER = 30;
    /** The spread of how often people go to their practice: standard deviation of the logarithm. */
    static final double SPREAD = 0.8;
    /** Contacts a year without any symptom: reviews, results, vaccinations, prescriptions. */
    static final int OTHER_CONTACTS = 4;

    static final int YEARS = 2;

    private static final String[] OTHER = {"185349003", "33879002", "103742009", "14734007"};

    private final Random random;
    private final LocalDate end;
    private final Habits habits;
    private int number;

    public OrdinaryLives(long seed, LocalDate end, Habits habits) {
        this.random = new Random(seed);
        this.end = end;
        this.habits = habits;
    }

    /** The FHIR resources of some people, one line of NDJSON each. */
    public List<String> lines(int people) {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, people).forEach(person -> life("p%05d".formatted(person), lines));
        return lines;
    }

    private void life(String person, List<String> lines) {
        lines.add("{\"resourceType\":\"Patient\",\"id\":\"%s\"}".formatted(person));
        double often = Math.exp(SPREAD * random.nextGaussian() - SPREAD * SPREAD / 2);
        for (Complaint complaint : COMPLAINTS) {
            int episodes = poisson(often * YEARS * complaint.perThousandAndYear() / 1000.0);
            for (int at = 0; at < episodes; at++) {
                episode(person, complaint, lines);
            }
        }
        int others = poisson(often * YEARS * OTHER_CONTACTS);
        for (int at = 0; at < others; at++) {
            encounter(person, day(), OTHER[random.nextInt(OTHER.length)], "", lines);
        }
    }

    private void episode(String person, Complaint complaint, List<String> lines) {
        LocalDate day = day();
        boolean first = true;
        boolean again = true;
        while (again && !day.isAfter(end)) {
            boolean labelled = !first && !complaint.label().isEmpty() && random.nextDouble() < LABELLED;
            String concept = labelled
                    ? "{\"text\":\"%s\"}".formatted(complaint.label())
                    : "{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"%s\",\"display\":\"%s\"}]}"
                            .formatted(complaint.code(), complaint.term());
            String type = random.nextDouble() < URGENT
                    ? "702927004"
                    : random.nextDouble() < REMOTE ? "185317003" : "185345009";
            String encounter = encounter(person, day, type, "\"reasonCode\":[%s],".formatted(concept), lines);
            if (!first && random.nextDouble() < WORSE) {
                lines.add(
                        "{\"resourceType\":\"Observation\",\"id\":\"%s-n\",\"subject\":{\"reference\":\"Patient/%s\"},\"encounter\":{\"reference\":\"Encounter/%s\"},\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"37331000000100\"}]},\"note\":[{\"text\":\"%s worse since last seen\"}]}"
                                .formatted(encounter, person, encounter, complaint.term()));
            }
            again = random.nextDouble() < habits.returns() * complaint.comesAgain();
            first = false;
            if (!again && random.nextDouble() < habits.resolved()) {
                lines.add(
                        "{\"resourceType\":\"Condition\",\"id\":\"%s-c\",\"subject\":{\"reference\":\"Patient/%s\"},\"encounter\":{\"reference\":\"Encounter/%s\"},\"clinicalStatus\":{\"coding\":[{\"system\":\"x\",\"code\":\"resolved\"}]},\"code\":%s,\"abatementDateTime\":\"%s\"}"
                                .formatted(encounter, person, encounter, concept, day.plusDays(14)));
            }
            day = day.plusDays(SOONEST + random.nextInt(LATER));
        }
    }

    private String encounter(String person, LocalDate day, String type, String reason, List<String> lines) {
        String id = "e%07d".formatted(number++);
        lines.add(
                "{\"resourceType\":\"Encounter\",\"id\":\"%s\",\"status\":\"finished\",\"subject\":{\"reference\":\"Patient/%s\"},%s\"type\":[{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"%s\"}]}],\"participant\":[{\"individual\":{\"reference\":\"Practitioner/d%d\"}}],\"period\":{\"start\":\"%s\"}}"
                        .formatted(id, person, reason, type, random.nextInt(8), day));
        return id;
    }

    private LocalDate day() {
        return end.minusDays(random.nextInt(YEARS * 365));
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
