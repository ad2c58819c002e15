package org.fresheyes.rules.presentations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.fresheyes.rules.presentations.oracle.NaiveRule;
import org.fresheyes.rules.presentations.oracle.Verdict;
import org.fresheyes.rules.presentations.scenario.Scenarios;
import org.fresheyes.rules.presentations.scenario.SmallSet;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule and a second one, written from the page with nothing but loops, say the same of every life. */
@Tag("slow")
class AgainstTheOracleTest {

    private static final int LIVES = 800;

    private final SymptomSet set = SmallSet.set();

    @Test
    void the_rule_and_the_oracle_agree_on_made_up_lives() {
        for (long seed = 0; seed < LIVES; seed++) {
            History life = Lives.life(seed);
            LocalDate asOf = Lives.asOf(seed);
            Settings settings = Lives.settings(seed);

            assertThat(Verdict.of(new JesssRule(set, settings).assess(life, asOf)))
                    .as("life %d on %s: %s", seed, asOf, life)
                    .isEqualTo(NaiveRule.verdict(life, set, settings, asOf));
        }
    }

    @Test
    void the_rule_and_the_oracle_agree_on_the_catalogue() {
        Scenarios.all().stream()
                .filter(scenario -> !scenario.section().startsWith("Reading 13")
                        && !scenario.happens().contains("\""))
                .forEach(scenario -> {
                    History told = scenario.told().history();
                    LocalDate asOf = scenario.told().asOf();
                    Settings settings = scenario.told().settings();

                    assertThat(Verdict.of(new JesssRule(set, settings).assess(told, asOf)))
                            .as(scenario.number())
                            .isEqualTo(NaiveRule.verdict(told, set, settings, asOf));
                });
    }

    @Test
    void made_up_lives_reach_every_level_every_reason_and_every_step() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        Set<Class<?>> reasons = new HashSet<>();
        Set<Class<?>> steps = new HashSet<>();
        Set<Held.How> held = EnumSet.noneOf(Held.How.class);
        for (long seed = 0; seed < LIVES; seed++) {
            new JesssRule(set, Lives.settings(seed))
                    .assess(Lives.life(seed), Lives.asOf(seed))
                    .prompts()
                    .forEach(prompt -> {
                        levels.add(prompt.level());
                        prompt.held().forEach(each -> held.add(each.how()));
                        prompt.reasons().forEach(reason -> {
                            reasons.add(reason.getClass());
                            if (reason instanceof Reason.Escalating escalating) {
                                escalating.steps().forEach(step -> steps.add(step.getClass()));
                            }
                        });
                    });
        }

        assertThat(levels).containsExactlyInAnyOrder(Level.values());
        assertThat(held).containsExactlyInAnyOrder(Held.How.values());
        assertThat(reasons).containsExactlyInAnyOrder(Reason.class.getPermittedSubclasses());
        assertThat(steps).containsExactlyInAnyOrder(Step.class.getPermittedSubclasses());
    }
}
