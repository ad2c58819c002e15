package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.fresheyes.rules.earlywarning.news2.Breathing;
import org.fresheyes.rules.earlywarning.news2.Consciousness;
import org.fresheyes.rules.earlywarning.news2.News2;
import org.fresheyes.rules.earlywarning.news2.News2Set;
import org.fresheyes.rules.earlywarning.news2.SaturationScale;
import org.fresheyes.rules.earlywarning.scenario.ProductTables;
import org.fresheyes.rules.earlywarning.scenario.Who;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real, partial and dirty vital signs: nothing crashes, nothing impossible is taken, nothing partial has a total. */
@Tag("slow")
class RealStaysTest {

    private static final String FILE = "vitals-physionet2012/set-a_vitals_long.csv.gz";
    private static final Map<String, Vital> VITALS = Map.of(
            "RespRate", Vital.RESPIRATION_RATE,
            "SaO2", Vital.SATURATION,
            "NISysABP", Vital.SYSTOLIC_PRESSURE,
            "SysABP", Vital.SYSTOLIC_PRESSURE,
            "HR", Vital.PULSE,
            "Temp", Vital.TEMPERATURE);

    private final News2 news2 = ProductTables.news2();
    private final Map<String, Integer> counted = new HashMap<>();

    @Test
    void four_thousand_stays_go_through() throws IOException {
        Path file = SharedData.file(FILE);
        Stay stay = new Stay("");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            for (line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                if (!cells[0].equals(stay.id)) {
                    stay.score();
                    stay = new Stay(cells[0]);
                    count("stays");
                }
                stay.add(cells[1], cells[2], cells[3]);
            }
            stay.score();
        }

        System.out.printf(
                "NEWS2 on real stays: %d stays, %d sets: %d complete, %d not complete; of %d numbers %d refused, %d to look"
                        + " at again; stays with a whole picture at some time: %d%n",
                counted("stays"),
                counted("complete") + counted("not complete"),
                counted("complete"),
                counted("not complete"),
                counted("numbers"),
                counted("refused"),
                counted("confirm"),
                counted("whole pictures"));
        assertThat(counted("stays")).isEqualTo(4_000);
        assertThat(counted("not complete")).isPositive();
        assertThat(counted("whole pictures")).isPositive();
        assertThat(counted("refused: temperature"))
                .as("-17.8 °C is there, and refused")
                .isPositive();
        assertThat(counted("confirm: pulse"))
                .as("a pulse of 0 is there, and asked about")
                .isPositive();
    }

    private int counted(String what) {
        return counted.getOrDefault(what, 0);
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }

    /** One stay: the set of each time, and, for want of whole sets, the newest of everything at its end. */
    private final class Stay {

        private final String id;
        private final Picture newest = new Picture();
        private Picture now = new Picture();
        private String time = "";
        private int age = 16;

        Stay(String id) {
            this.id = id;
        }

        void add(String at, String parameter, String value) {
            if (!at.equals(time)) {
                score(now);
                now = new Picture();
                time = at;
            }
            if (parameter.equals("Age")) {
                age = (int) Double.parseDouble(value);
            }
            now.add(parameter, value);
            newest.add(parameter, value);
        }

        void score() {
            score(now);
            if (newest.breathing.isEmpty()) {
                newest.breathing = Optional.of(Breathing.AIR);
            }
            if (score(newest) instanceof Score.Complete) {
                count("whole pictures");
            }
        }

        private Optional<Score> scored(Picture picture) {
            return picture.isEmpty()
                    ? Optional.empty()
                    : Optional.of(news2.score(Patient.bornOn(Who.DAY.minusYears(age)), Who.DAY, picture.set()));
        }

        private Object score(Picture picture) {
            Optional<Score> score = scored(picture);
            score.ifPresent(each -> {
                boolean whole = picture.measured.size() == 5
                        && picture.breathing.isPresent()
                        && picture.consciousness.isPresent();
                if (age < 16) {
                    assertThat(each).isInstanceOf(Score.NotApplicable.class);
                } else {
                    assertThat(each).isInstanceOf(whole ? Score.Complete.class : Score.Incomplete.class);
                    count(whole ? "complete" : "not complete");
                }
            });
            return score.isPresent() ? score.get() : "nothing";
        }
    }

    /** What is known at a time. */
    private final class Picture {

        private final Map<Vital, Measurement> measured = new HashMap<>();
        private Optional<Breathing> breathing = Optional.empty();
        private Optional<Consciousness> consciousness = Optional.empty();

        boolean isEmpty() {
            return measured.isEmpty() && breathing.isEmpty() && consciousness.isEmpty();
        }

        void add(String parameter, String value) {
            Vital vital = VITALS.get(parameter);
            if (vital != null) {
                number(vital, value);
            } else if (parameter.equals("FiO2")) {
                breathing = Optional.of(Double.parseDouble(value) > 0.21 ? Breathing.OXYGEN : Breathing.AIR);
            } else if (parameter.equals("MechVent")) {
                breathing = Optional.of(Breathing.OXYGEN);
            } else if (parameter.equals("GCS")) {
                consciousness = Optional.of(value.equals("15") ? Consciousness.ALERT : Consciousness.PAIN);
            }
        }

        private void number(Vital vital, String value) {
            count("numbers");
            switch (news2.read(vital, new BigDecimal(value))) {
                case Reading.Usual usual -> measured.put(vital, usual.measurement());
                case Reading.Confirm confirm -> {
                    measured.put(vital, confirm.measurement());
                    count("confirm");
                    count("confirm: " + vital.label());
                }
                case Reading.Refused refused -> {
                    assertThat(refused.why()).contains("Maybe");
                    count("refused");
                    count("refused: " + vital.label());
                }
            }
        }

        News2Set set() {
            return new News2Set(
                    Measurements.of(measured.values()), new SaturationScale.One(), breathing, consciousness);
        }
    }
}
