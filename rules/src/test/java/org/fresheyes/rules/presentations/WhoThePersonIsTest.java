package org.fresheyes.rules.presentations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.rules.symptoms.RedFlagNote;
import org.junit.jupiter.api.Test;

/** Reading 12: who the person is cannot be asked. */
class WhoThePersonIsTest {

    private static final JavaClasses RULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fresheyes.rules.presentations", "org.fresheyes.rules.symptoms");

    @Test
    void nothing_the_rule_knows_is_called_after_who_somebody_is() {
        Set<String> names = new TreeSet<>();
        RULE.forEach(type ->
                type.getFields().forEach(field -> names.add(field.getName().toLowerCase(Locale.ROOT))));
        names.remove("age");
        names.removeIf(name -> name.startsWith("$")); // of the compiler, for switches

        assertThat(names)
                .contains("contacts", "words")
                .noneMatch(name -> name.matches(
                        ".*(birth|gender|sex|ethnic|language|postcode|depriv|(?<!st)age$|(?<!st)age[^ns]).*"));
    }

    @Test
    void the_age_in_a_red_flag_note_is_text_that_nothing_here_reads() {
        noClasses()
                .that()
                .resideInAPackage("..presentations..")
                .should()
                .callMethod(RedFlagNote.class, "age")
                .check(RULE);
    }

    @Test
    void the_rule_meets_no_name_and_no_number_of_a_person() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(NhsNumber.class)
                .check(RULE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PersonName.class)
                .check(RULE);
    }
}
