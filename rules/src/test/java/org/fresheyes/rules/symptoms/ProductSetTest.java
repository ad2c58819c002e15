package org.fresheyes.rules.symptoms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.files.SnomedIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The set of the product holds at least what its specification asks for. */
class ProductSetTest {

    /** The least set, area by area; a star marks a red-flag group. */
    private static final List<String> LEAST = List.of(
            "chest: cough breathlessness chest-pain wheeze palpitations *coughing-blood hoarse-voice",
            "abdomen-and-bowel: abdominal-pain upper-abdominal-pain indigestion nausea-or-vomiting diarrhoea"
                    + " constipation *change-in-bowel-habit *rectal-bleeding bloating *difficulty-swallowing *jaundice"
                    + " *abdominal-lump *vomiting-blood",
            "urinary: pain-on-passing-urine urinary-frequency *blood-in-urine flank-pain urinary-retention",
            "breast: *breast-lump breast-pain *nipple-change breast-skin-change",
            "gynaecological: *bleeding-after-menopause vaginal-bleeding pelvic-pain vaginal-discharge heavy-periods",
            "head-and-nerves: headache dizziness visual-disturbance numbness-or-tingling *weakness-of-side-or-limb"
                    + " *seizure memory-or-confusion fainting",
            "bones-joints-and-muscles: back-pain neck-pain shoulder-pain hip-pain knee-pain joint-pain"
                    + " *bone-pain-at-night-or-persistent muscle-pain limb-swelling",
            "skin: rash itching-skin *changing-mole ulcer-that-does-not-heal bruising",
            "lumps-and-glands: *swollen-lymph-nodes *neck-lump *testicular-lump other-lump",
            "ear-nose-throat-mouth-and-eye: sore-throat ear-pain hearing-loss blocked-nose *mouth-ulcer-over-3-weeks"
                    + " eye-pain-or-red-eye",
            "mind-and-sleep: low-mood anxiety-symptoms poor-sleep",
            "general: weight-loss fatigue night-sweats fever appetite-loss itching-all-over feeling-unwell");

    private final SymptomSet set = ProductSet.set();

    @Test
    void the_least_groups_are_there_in_their_areas_with_their_red_flags() {
        for (String line : LEAST) {
            AreaId area = new AreaId(line.substring(0, line.indexOf(':')));
            assertThat(set.areas()).containsKey(area);
            for (String word : line.substring(line.indexOf(':') + 2).split(" ")) {
                SymptomGroup group = set.group(new GroupId(word.replace("*", "")));
                assertThat(group.area()).as(word).isEqualTo(area);
                assertThat(group.redFlag()).as(word).isEqualTo(word.startsWith("*"));
            }
        }
        assertThat(set.areas()).hasSize(LEAST.size());
        assertThat(set.groups()).hasSizeGreaterThanOrEqualTo(60);
        System.out.printf(
                "symptom set %s: %d areas, %d groups (%d red-flag), %d labels, %d codes, %d words%n",
                set.edition().version(),
                set.areas().size(),
                set.groups().size(),
                set.groups().values().stream().filter(SymptomGroup::redFlag).count(),
                set.labels().size(),
                codes().size(),
                words());
    }

    @Test
    void the_general_area_holds_exactly_the_general_groups() {
        assertThat(set.groups().values().stream()
                        .filter(SymptomGroup::isGeneral)
                        .map(group -> group.id().value()))
                .containsExactlyInAnyOrder(
                        "weight-loss",
                        "fatigue",
                        "night-sweats",
                        "fever",
                        "appetite-loss",
                        "itching-all-over",
                        "feeling-unwell");
    }

    @Test
    void every_group_has_words_and_every_code_its_check_digit() {
        assertThat(set.groups().values())
                .allSatisfy(group -> assertThat(group.words()).isNotEmpty());
        assertThat(codes()).allSatisfy(code -> {
            assertThat(code.system()).isEqualTo(Code.SNOMED_CT);
            assertThat(SnomedIds.isConcept(code.code())).as(code.code()).isTrue();
        });
    }

    @Test
    void nearly_every_red_flag_group_says_what_guidance_says_of_it() {
        assertThat(set.groups().values().stream()
                        .filter(group -> group.redFlag() && group.notes().isEmpty())
                        .map(group -> group.id().value()))
                .containsExactlyInAnyOrder("black-stools");
        assertThat(set.groups().values().stream().flatMap(group -> group.notes().stream()))
                .allSatisfy(note -> assertThat(note.verb()).isIn("refer", "offer", "consider", "ask", "criterion"));
    }

    @ParameterizedTest
    @CsvSource({
        "copd, cough breathlessness wheeze",
        "asthma, cough breathlessness wheeze",
        "heart-failure, breathlessness limb-swelling",
        "osteoarthritis-knee, knee-pain",
        "osteoarthritis-hip, hip-pain",
        "migraine, headache",
        "gallstones, upper-abdominal-pain",
        "pneumonia, cough breathlessness",
        "urinary-infection, pain-on-passing-urine urinary-frequency",
        "haemorrhoids, rectal-bleeding",
        "anal-fissure, rectal-bleeding",
        "benign-breast-lump, breast-lump",
    })
    void what_can_explain_what(String label, String groups) {
        assertThat(set.labels().get(new LabelId(label)).explains()).containsAll(ids(groups));
    }

    @ParameterizedTest
    @CsvSource({
        "chest infection, cough",
        "bronchitis, cough",
        "lower respiratory infection, cough",
        "urinary infection, pain-on-passing-urine",
        "cystitis, pain-on-passing-urine",
        "gastroenteritis, diarrhoea",
        "viral illness, feeling-unwell",
        "viral upper respiratory infection, feeling-unwell",
        "sinusitis, blocked-nose",
        "back strain, back-pain",
        "shoulder strain, shoulder-pain",
    })
    void what_a_label_stands_for(String words, String group) {
        assertThat(set.labelsIn(words)).flatExtracting(Label::standsFor).containsExactly(new GroupId(group));
    }

    @Test
    void only_a_diagnosis_that_is_named_for_it_explains_a_red_flag_and_a_working_label_explains_nothing() {
        assertThat(set.labels().values().stream().filter(Label::working))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.explains()).isEmpty());
        assertThat(Stream.of("copd", "asthma", "heart-failure", "osteoarthritis", "migraine")
                        .flatMap(label -> set.labels().get(new LabelId(label)).explains().stream())
                        .map(set::group))
                .noneMatch(SymptomGroup::redFlag);
    }

    @Test
    void urgent_worsenings() {
        assertThat(set.worsenings())
                .extracting(UrgentWorsening::name)
                .containsExactlyInAnyOrder("New confusion", "Collapse", "Severe breathlessness");
    }

    @Test
    void the_set_is_current_and_says_when_it_no_longer_is() {
        assertThat(set.edition().warning(LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(set.edition().warning(set.edition().expiresOn().plusDays(1))).isPresent();
    }

    @Test
    void each_label_is_found_by_its_own_words() {
        assertThat(set.labels().values()).allSatisfy(label -> assertThat(label.words())
                .allSatisfy(word ->
                        assertThat(set.labelsIn(word)).extracting(Label::id).contains(label.id())));
    }

    private Set<Code> codes() {
        return Stream.concat(
                        set.groups().values().stream().flatMap(group -> group.codes().keySet().stream()),
                        set.labels().values().stream().flatMap(label -> label.codes().stream()))
                .collect(Collectors.toSet());
    }

    private long words() {
        return set.groups().values().stream()
                        .mapToLong(group -> group.words().size())
                        .sum()
                + set.labels().values().stream()
                        .mapToLong(label -> label.words().size())
                        .sum();
    }

    private static Set<GroupId> ids(String groups) {
        return Stream.of(groups.split(" ")).map(GroupId::new).collect(Collectors.toSet());
    }
}
