package org.fresheyes.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of the rules: values in, values out. */
class RulesArchitectureTest {

    private static final JavaClasses RULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fresheyes.rules");

    @Test
    void the_rules_know_nothing_but_java_and_the_marks_for_null() {
        holds(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.fresheyes.rules..",
                        "java.lang..",
                        "java.math..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.annotations.."));
    }

    @Test
    void the_rules_have_no_clock_of_their_own() {
        holds(noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class));
        holds(noClasses().should().callMethod(Instant.class, "now"));
        holds(noClasses().should().callMethod(LocalDate.class, "now"));
        holds(noClasses().should().callMethod(LocalDateTime.class, "now"));
        holds(noClasses().should().callMethod(ZonedDateTime.class, "now"));
        holds(noClasses().should().callMethod(System.class, "currentTimeMillis"));
        holds(noClasses().should().callMethod(System.class, "nanoTime"));
    }

    @Test
    void the_rules_leave_nothing_to_chance() {
        holds(noClasses().should().dependOnClassesThat().haveNameMatching("java\\.util\\..*Random.*"));
        holds(noClasses().should().callMethod(UUID.class, "randomUUID"));
        holds(noClasses().should().callMethod(Math.class, "random"));
    }

    @Test
    void the_rules_read_no_file_and_no_setting_of_the_machine() {
        holds(noClasses().should().dependOnClassesThat().areAssignableTo(Path.class));
        holds(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio..", "java.net.."));
        holds(noClasses().should().callMethod(System.class, "getenv", String.class));
        holds(noClasses().should().callMethod(System.class, "getProperty", String.class));
        holds(noClasses().should().callMethod(ZoneId.class, "systemDefault"));
    }

    @Test
    void packages_form_no_circle() {
        holds(slices().matching("org.fresheyes.rules.(*)..").should().beFreeOfCycles());
    }

    @Test
    void what_features_tell_each_other_names_no_feature() {
        holds(classes()
                .that()
                .resideInAPackage("org.fresheyes.rules.events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.fresheyes.rules.events..",
                        "org.fresheyes.rules.identity..",
                        "java..",
                        "org.jspecify.annotations.."));
    }

    @Test
    void identity_is_below_everything() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.fresheyes.rules.identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.fresheyes.rules.opinion..",
                        "org.fresheyes.rules.authority..",
                        "org.fresheyes.rules.events.."));
    }

    @Test
    void a_rule_is_a_fact_and_has_no_state_to_change() {
        holds(fields().should().beFinal());
    }

    private static void holds(ArchRule rule) {
        rule.check(RULES);
    }
}
