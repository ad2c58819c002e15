package org.fresheyes.rules.symptoms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SymptomSetTest {

    private static final AreaId ABDOMEN = new AreaId("abdomen");
    private static final GroupId PAIN = new GroupId("abdominal-pain");
    private static final GroupId UPPER = new GroupId("upper-abdominal-pain");
    private static final GroupId BLEEDING = new GroupId("rectal-bleeding");
    private static final Edition EDITION =
            new Edition("1", "owner", "source", LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    private static final Area AREA = new Area(ABDOMEN, "abdomen and bowel");

    private final Label gallstones = new Label(
            new LabelId("gallstones"),
            "gallstones",
            Set.of(Code.snomed("20")),
            List.of("gallstones", "biliary colic"),
            Set.of(),
            Set.of(UPPER),
            false,
            true);
    private final SymptomSet set = set(
            List.of(
                    group(PAIN, Set.of(), false, Map.of(Code.snomed("1"), Assertion.PRESENT), "abdominal pain", "pain"),
                    group(
                            UPPER,
                            Set.of(PAIN),
                            false,
                            Map.of(Code.snomed("2"), Assertion.PRESENT, Code.snomed("3"), Assertion.ABSENT),
                            "upper abdominal pain"),
                    group(BLEEDING, Set.of(), true, Map.of(Code.snomed("4"), Assertion.PRESENT), "PR bleed")),
            List.of(gallstones));

    @Test
    void a_code_means_the_narrowest_groups_that_list_it_or_a_wider_code() {
        assertThat(set.meaningOf(Code.snomed("1"))).contains(new Meaning(Set.of(PAIN), Assertion.PRESENT));
        assertThat(set.meaningOf(Code.snomed("21"))).contains(new Meaning(Set.of(UPPER), Assertion.PRESENT));
        assertThat(set.meaningOf(Code.snomed("99"))).isEqualTo(Optional.empty());
    }

    @Test
    void a_code_that_denies_says_so_for_itself_and_not_for_narrower_codes() {
        assertThat(set.meaningOf(Code.snomed("3"))).contains(new Meaning(Set.of(UPPER), Assertion.ABSENT));
        assertThat(set.meaningOf(Code.snomed("31"))).isEmpty();
    }

    @Test
    void a_group_lies_within_itself_and_every_wider_one() {
        assertThat(set.withWider(UPPER)).containsExactly(PAIN, UPPER);
        assertThat(set.narrowest(List.of(PAIN, UPPER, BLEEDING))).containsExactly(BLEEDING, UPPER);
        assertThat(set.redFlags(BLEEDING)).containsExactly(BLEEDING);
        assertThat(set.redFlags(UPPER)).isEmpty();
    }

    @Test
    void words_are_found_whatever_their_case_and_what_stands_between_them() {
        assertThat(set.groupsIn("pr-bleed, once")).containsExactly(BLEEDING);
        assertThat(set.groupsIn("PRbleed")).isEmpty();
        assertThat(set.groupsIn("")).isEmpty();
    }

    @Test
    void of_two_phrases_that_begin_together_the_longer_one_is_meant() {
        assertThat(set.groupsIn("upper abdominal pain")).containsExactly(UPPER);
        assertThat(set.groupsIn("upper pain")).containsExactly(PAIN);
        assertThat(set.labelsIn("Biliary colic again")).containsExactly(gallstones);
    }

    @Test
    void labels_are_known_by_their_codes() {
        assertThat(set.labelsOf(Code.snomed("20"))).containsExactly(gallstones);
        assertThat(set.label(gallstones.id())).isEqualTo(gallstones);
        assertThat(set.knowsSystem(Code.SNOMED_CT)).isTrue();
        assertThat(set.knowsSystem("http://read.info/ctv3")).isFalse();
    }

    @Test
    void everything_that_does_not_fit_together_is_said_at_once() {
        GroupId nowhere = new GroupId("nowhere");
        List<SymptomGroup> misfits = List.of(
                group(PAIN, Set.of(UPPER), false, Map.of(), "pain"),
                group(UPPER, Set.of(PAIN, nowhere), false, Map.of(), "upper pain"),
                group(UPPER, Set.of(), false, Map.of(), "again"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(misfits, List.of(gallstones, gallstones)))
                .withMessageContaining("group 'abdominal-pain' lies within itself by way of others")
                .withMessageContaining("names group 'nowhere', which is not there")
                .withMessageContaining("group 'upper-abdominal-pain' is there twice")
                .withMessageContaining("label 'gallstones' is there twice");
    }

    @Test
    void a_group_of_another_set_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.group(new GroupId("cough")))
                .withMessageContaining("cough");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.label(new LabelId("copd")))
                .withMessageContaining("copd");
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupId("Coughing blood"));
    }

    @Test
    void urgent_worsening_is_shown_by_severity_course_code_or_words() {
        UrgentWorsening collapse = new UrgentWorsening(
                "collapse",
                PAIN,
                Set.of(Severity.SEVERE),
                Set.of(Course.NEW),
                Set.of(Code.snomed("7")),
                List.of("fell down"));

        assertThat(collapse.isShownBy(Optional.of(Severity.SEVERE), Optional.empty(), List.of(), ""))
                .isTrue();
        assertThat(collapse.isShownBy(Optional.empty(), Optional.of(Course.NEW), List.of(), ""))
                .isTrue();
        assertThat(collapse.isShownBy(Optional.empty(), Optional.empty(), List.of(Code.snomed("7")), ""))
                .isTrue();
        assertThat(collapse.isShownBy(Optional.empty(), Optional.empty(), List.of(), "She fell down."))
                .isTrue();
        assertThat(collapse.isShownBy(Optional.of(Severity.MILD), Optional.of(Course.BETTER), List.of(), "fell"))
                .isFalse();
    }

    private static SymptomSet set(List<SymptomGroup> groups, List<Label> labels) {
        Subsumption firstDigit = code ->
                code.code().length() > 1 ? Set.of(Code.snomed(code.code().substring(0, 1))) : Set.of();
        return new SymptomSet(EDITION, List.of(AREA), groups, labels, List.of(), firstDigit);
    }

    private static SymptomGroup group(
            GroupId id, Set<GroupId> wider, boolean redFlag, Map<Code, Assertion> codes, String... words) {
        return new SymptomGroup(id, id.value(), ABDOMEN, wider, redFlag, codes, List.of(words), List.of(), "made up");
    }
}
