package org.fresheyes.rules.stays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random stays, told by somebody who knows what really is, and told on in any order, some things more than once. */
class StaysPropertiesTest {

    private static final int STAYS = 3_000;
    private static final int ORDERS = 5;

    @Test
    void whatever_the_order_everybody_lies_where_they_really_are() {
        Random random = new Random(20261123);
        int moments = 0;
        for (int stay = 0; stay < STAYS; stay++) {
            Clerk clerk = new Clerk(random);
            List<Said> said = clerk.writes(1 + random.nextInt(14));
            Course course = Course.of(said);
            for (int order = 0; order < ORDERS; order++) {
                assertThat(Course.of(again(said, random))).as("%s", said).isEqualTo(course);
            }
            for (Instant moment = Instant.parse("2026-11-23T06:00:00Z");
                    moment.isBefore(clerk.end().plusSeconds(60));
                    moment = moment.plus(Duration.ofMinutes(7))) {
                assertThat(course.at(moment).flatMap(Lying::spot))
                        .as("%s: %s", moment, said)
                        .isEqualTo(clerk.truth(moment));
                moments++;
            }
        }
        assertThat(moments).isGreaterThan(STAYS * 10);
    }

    @Test
    void the_periods_of_a_stay_follow_each_other_whatever_nonsense_is_said() {
        Random random = new Random(3);
        for (int stay = 0; stay < STAYS; stay++) {
            List<Said> said = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                said.add(nonsense(random));
            }
            Course course = Course.of(said);
            assertThat(Course.of(again(said, random))).as("%s", said).isEqualTo(course);
            for (int i = 0; i < course.beds().size(); i++) {
                Lying lying = course.beds().get(i);
                boolean lastOne = i == course.beds().size() - 1;
                Instant end = lying.until().orElse(Instant.MAX);
                assertThat(lying.from()).as("%s", said).isBefore(end);
                assertThat(lying.until().isPresent() || lastOne).as("%s", said).isTrue();
                assertThat(lastOne || !course.beds().get(i + 1).from().isBefore(end))
                        .as("%s", said)
                        .isTrue();
            }
        }
    }

    private static Said nonsense(Random random) {
        return new Said(
                What.values()[random.nextInt(What.values().length)],
                random.nextBoolean() ? Optional.empty() : Optional.of(minute(random)),
                minute(random),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(new Spot("", "W", "", String.valueOf(random.nextInt(3)))));
    }

    private static Instant minute(Random random) {
        return Instant.parse("2026-11-23T09:00:00Z").plusSeconds(30L * random.nextInt(20));
    }

    private static List<Said> again(List<Said> said, Random random) {
        List<Said> again = new ArrayList<>(said);
        said.stream().filter(each -> random.nextInt(3) == 0).forEach(again::add);
        Collections.shuffle(again, random);
        return again;
    }
}
