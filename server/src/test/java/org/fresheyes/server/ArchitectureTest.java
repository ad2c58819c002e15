package org.fresheyes.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The house in sentences. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String SERVER = "org.fresheyes.server";

    private JavaClasses house;

    @BeforeAll
    void look() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(written -> !written.contains("__") && !written.contains("SpringCGLIB"))
                .importPackages(SERVER, "org.fresheyes.intake", "org.fresheyes.rules");
    }

    @Test
    void rules_and_intake_know_nothing_of_the_server() {
        noClasses()
                .that()
                .resideInAnyPackage("org.fresheyes.rules..", "org.fresheyes.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVER + "..")
                .check(house);
    }

    @Test
    void what_every_feature_stands_on_knows_no_feature() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        SERVER + ".journal..",
                        SERVER + ".deadlines..",
                        SERVER + ".polling..",
                        SERVER + ".people..",
                        SERVER + ".access..",
                        SERVER + ".web..",
                        SERVER + ".settings..",
                        SERVER + ".postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SERVER + ".opinion..",
                        SERVER + ".presentations..",
                        SERVER + ".rapidreview..",
                        SERVER + ".records..",
                        SERVER + ".directory..",
                        SERVER + ".demo..")
                .check(house);
    }

    @Test
    void records_and_directory_know_nothing_of_second_opinions() {
        noClasses()
                .that()
                .resideInAnyPackage(SERVER + ".records..", SERVER + ".directory..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVER + ".opinion..")
                .check(house);
    }

    @Test
    void wards_and_beds_know_no_feature() {
        noClasses()
                .that()
                .resideInAPackage(SERVER + ".wards..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SERVER + ".opinion..",
                        SERVER + ".presentations..",
                        SERVER + ".records..",
                        SERVER + ".rapidreview..")
                .check(house);
    }

    @Test
    void second_opinions_and_repeat_presentations_do_not_use_each_other() {
        noClasses()
                .that()
                .resideInAPackage(SERVER + ".opinion..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVER + ".presentations..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage(SERVER + ".presentations..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVER + ".opinion..")
                .check(house);
    }

    @Test
    void rapid_reviews_and_the_other_two_features_do_not_use_each_other() {
        noClasses()
                .that()
                .resideInAPackage(SERVER + ".rapidreview..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVER + ".opinion..", SERVER + ".presentations..", SERVER + ".records..")
                .check(house);
        noClasses()
                .that()
                .resideInAnyPackage(SERVER + ".opinion..", SERVER + ".presentations..", SERVER + ".records..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVER + ".rapidreview..")
                .check(house);
    }

    @Test
    void nobody_builds_on_the_demo_but_the_program_that_starts_it() {
        noClasses()
                .that()
                .resideInAPackage(SERVER + ".(*)..")
                .and(not(resideInAPackage(SERVER + ".demo..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVER + ".demo..")
                .check(house);
    }

    @Test
    void what_is_internal_is_nobody_elses_business() {
        for (String feature : List.of("access", "directory", "records", "web")) {
            noClasses()
                    .that(not(resideInAnyPackage(SERVER + "." + feature + "..", SERVER + ".templates..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(SERVER + "." + feature + ".internal..")
                    .check(house);
        }
    }

    @Test
    void fhir_stays_at_the_edge() {
        noClasses()
                .that(not(resideInAnyPackage(
                        SERVER + ".fhir..",
                        SERVER + ".records..",
                        SERVER + ".opinion.fhir..",
                        SERVER + ".presentations.fhir..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn.fhir..", "org.hl7.fhir..")
                .check(house);
    }

    @Test
    void the_parts_of_the_server_form_no_circle() {
        slices().matching(SERVER + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(house.that(not(resideInAnyPackage(SERVER, SERVER + ".templates.."))));
    }

    @Test
    void every_page_of_second_opinions_goes_through_the_one_service() {
        classes()
                .that()
                .resideInAPackage(SERVER + ".opinion.pages..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(SERVER + ".journal..")))
                .check(house);
    }

    /** The build settles conditions; what a setting decides is asked while the server runs. */
    @Test
    void no_part_is_there_only_under_a_condition() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.boot.autoconfigure.condition..")
                .check(house);
    }
}
