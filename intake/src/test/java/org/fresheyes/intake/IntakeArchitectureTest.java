package org.fresheyes.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Records in, histories out, and nothing else. */
class IntakeArchitectureTest {

    private static final JavaClasses INTAKE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fresheyes.intake");

    @Test
    void intake_knows_the_rules_a_stream_of_json_and_java() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.fresheyes.intake..",
                        "org.fresheyes.rules..",
                        "tools.jackson.core..",
                        "java..",
                        "org.jspecify.annotations..")
                .check(INTAKE);
    }

    @Test
    void what_a_record_says_does_not_depend_on_the_day_it_is_read() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(INTAKE);
        noClasses().should().callMethod(LocalDate.class, "now").check(INTAKE);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("org.fresheyes.intake.(*)..")
                .should()
                .beFreeOfCycles()
                .check(INTAKE);
    }
}
