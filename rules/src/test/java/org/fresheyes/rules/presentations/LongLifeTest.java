package org.fresheyes.rules.presentations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.fresheyes.rules.presentations.scenario.SmallSet;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.Severity;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.junit.jupiter.api.Test;

/** A life with 5,000 entries is nothing that somebody has to wait for. */
class LongLifeTest {

    private static final int ENTRIES = 5_000;
    private static final int DAYS = 16_000;
    private static final Duration MOST = Duration.ofSeconds(4);

    private final SymptomSet set = SmallSet.set();
    private final Random random = new Random(7);

    @Test
    void everything_at_any_time() {
        List<GroupId> groups = SmallSet.groupIds();
        assertQuick(at -> contact(at, random.nextInt(DAYS), groups.get(random.nextInt(groups.size()))));
    }

    @Test
    void one_symptom_every_other_day() {
        assertQuick(at -> contact(at, 2 * at, new GroupId("cough")));
    }

    @Test
    void all_of_it_on_one_day() {
        assertQuick(at -> contact(at, 1, new GroupId("cough")));
    }

    private void assertQuick(IntFunction<Contact> happens) {
        List<Contact> contacts = new ArrayList<>();
        for (int at = 0; at < ENTRIES; at++) {
            contacts.add(happens.apply(at));
        }
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            diagnoses.add(new Diagnosis(
                    "d" + at,
                    Lives.START.plusDays(random.nextInt(DAYS)),
                    List.of(),
                    List.of("copd", "gallstones", "anaemia").get(at % 3),
                    Optional.of("scan")));
        }
        History life = History.of("p", "m", contacts, diagnoses);
        LocalDate asOf = Lives.START.plusDays(DAYS);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        Assessment assessment = new JesssRule(set, Settings.DEFAULT).assess(life, asOf);

        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(assessment.account().entries()).isEqualTo(ENTRIES);
        assertThat(Duration.ofNanos(took)).isLessThan(MOST);
    }

    private Contact contact(int at, int day, GroupId group) {
        Said said = random.nextInt(3) == 0
                ? Said.of(Assertion.PRESENT).with(Severity.values()[random.nextInt(3)])
                : Said.PRESENT;
        return new Contact(
                "c" + at,
                When.on(Lives.START.plusDays(day)),
                Optional.empty(),
                Optional.empty(),
                Mode.FACE_TO_FACE,
                Setting.values()[random.nextInt(Setting.values().length)],
                Purpose.PRESENTATION,
                List.of(Entry.written("e" + at, set.group(group).name(), said)));
    }
}
