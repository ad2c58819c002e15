package org.fresheyes.rules.symptoms.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.ProductSet;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A release of SNOMED CT behind a set: narrower codes, and retired ones. The ids of the small release are made up. */
@Tag("slow")
class SnomedReleaseTest {

    private static final String FOLDER = "snomed-test-subontology";
    private static final String MODULE = "31000003106";
    private static final String SAME_AS = "900000000000527005";
    private static final String REPLACED_BY = "900000000000526001";
    private static final String POSSIBLY = "900000000000523009";
    private static final String IS_A = "116680003";
    private static final String CONCEPTS = "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId";
    private static final String RELATIONSHIPS = "id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId"
            + "\trelationshipGroup\ttypeId\tcharacteristicTypeId\tmodifierId";
    private static final String ASSOCIATIONS =
            "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\ttargetComponentId";

    /** 1 finding; 2 cough below it; 3 dry cough below 2; 4 night cough below 3 and 1. 11 to 15 are retired. */
    private final SnomedRelease small = SnomedRelease.read(
            "small",
            Stream.of(
                    CONCEPTS,
                    living(1),
                    living(2),
                    living(3),
                    living(4),
                    retired(11),
                    retired(12),
                    retired(13),
                    retired(14)),
            Stream.of(RELATIONSHIPS, isA(2, 1), isA(3, 2), isA(4, 3), isA(4, 1), unused(1, 4), other(2, 4)),
            Stream.of(
                    ASSOCIATIONS,
                    association(SAME_AS, 11, 3, "1"),
                    association(REPLACED_BY, 12, 11, "1"),
                    association(POSSIBLY, 13, 3, "1"),
                    association(POSSIBLY, 13, 4, "1"),
                    association(SAME_AS, 14, 2, "0")));

    @Test
    void a_code_is_within_everything_above_it() {
        assertThat(wider(4)).contains(3, 2, 1).doesNotContain(4);
        assertThat(wider(2)).contains(1).doesNotContain(3, 4);
        assertThat(wider(1)).isEmpty();
    }

    @Test
    void a_retired_code_means_what_became_of_it() {
        assertThat(wider(11)).contains(3, 2, 1);
        assertThat(wider(12)).as("replaced by one that is the same as another").contains(11, 3, 2, 1);
        assertThat(wider(13)).as("possibly one or another").contains(3, 4, 2, 1);
        assertThat(wider(14)).as("an association that was taken back").isEmpty();
    }

    @Test
    void a_set_that_lists_a_retired_code_still_holds_what_is_narrower_than_what_became_of_it() {
        assertThat(wider(4)).contains(11);
        assertThat(wider(3)).contains(11);
        assertThat(wider(2)).doesNotContain(11);
    }

    @Test
    void the_set_asks_the_release() {
        SymptomSet set = ProductSet.set()
                .withCodes(Map.of(new GroupId("cough"), Map.of(code(2), Assertion.PRESENT)))
                .with(small);
        assertThat(set.meaningOf(code(4)).orElseThrow().groups()).containsExactly(new GroupId("cough"));
        assertThat(set.meaningOf(code(12)).orElseThrow().groups()).containsExactly(new GroupId("cough"));
        assertThat(set.meaningOf(code(1))).isEmpty();
    }

    @Test
    void codes_that_it_does_not_know_are_within_nothing() {
        assertThat(small.widerThan(Code.snomed("49727002"))).isEmpty();
        assertThat(small.widerThan(new Code("http://read.info/ctv3", TestIds.concept(4))))
                .isEmpty();
        assertThat(small.widerThan(Code.snomed("not-an-id"))).isEmpty();
        assertThat(small.knows(code(12))).isTrue();
        assertThat(small.knows(code(99))).isFalse();
    }

    @Test
    void retired_codes_that_point_at_each_other_end() {
        SnomedRelease circle = SnomedRelease.read(
                "circle",
                Stream.of(CONCEPTS, living(1), retired(11), retired(12)),
                Stream.of(RELATIONSHIPS),
                Stream.of(ASSOCIATIONS, association(SAME_AS, 11, 12, "1"), association(SAME_AS, 12, 11, "1")));
        assertThat(circle.widerThan(code(11))).containsExactly(code(12));
    }

    @Test
    void damaged_files_are_refused_with_their_lines() {
        UnreadableFileException refused = catchThrowableOfType(
                UnreadableFileException.class,
                () -> SnomedRelease.read(
                        "damaged",
                        Stream.of(CONCEPTS, living(1), "12\t20260101", "x\t20260101\t1\t1\t1"),
                        Stream.of(ASSOCIATIONS),
                        Stream.of(ASSOCIATIONS)));
        assertThat(refused.problems()).extracting(Problem::line).containsExactly(3, 4, 1);
        assertThat(refused)
                .hasMessageContaining("damaged: 3 problems")
                .hasMessageContaining("Maybe another file was given");
    }

    @Test
    void a_large_release_is_read_as_it_streams() {
        int size = 50_000;
        SnomedRelease large = SnomedRelease.read(
                "large",
                Stream.concat(
                        Stream.of(CONCEPTS), IntStream.rangeClosed(1, size).mapToObj(SnomedReleaseTest::living)),
                Stream.concat(
                        Stream.of(RELATIONSHIPS),
                        IntStream.rangeClosed(2, size).mapToObj(child -> isA(child, child / 2))),
                Stream.of(ASSOCIATIONS));
        assertThat(large.size()).isEqualTo(size);
        assertThat(large.widerThan(code(size))).hasSize(15);
    }

    @Test
    void the_shared_test_release_agrees_with_its_own_answers() {
        SnomedRelease release = shared();
        assertThat(release.size()).isEqualTo(2254);
        List<Label> labels = ProductSet.set().with(release).labelsOf(Code.snomed("307530000"));
        assertThat(labels).extracting(Label::id).contains(new LabelId("appendicitis"));
        String request = String.join("", SharedLists.lines(FOLDER, "ecl-tests/expand-ecl-descendents-request.json"));
        Set<String> focus = digits(request).filter(release(release)::contains).collect(Collectors.toSet());
        assertThat(focus).hasSize(1);
        Set<String> expected = digits(
                        String.join("", SharedLists.lines(FOLDER, "ecl-tests/expand-ecl-descendents-response.json")))
                .filter(release(release)::contains)
                .filter(id -> !focus.contains(id))
                .collect(Collectors.toSet());
        Code wide = Code.snomed(focus.iterator().next());
        Set<String> found = release(release).stream()
                .filter(id -> release.widerThan(Code.snomed(id)).contains(wide))
                .collect(Collectors.toSet());
        assertThat(expected).isNotEmpty();
        assertThat(found).isEqualTo(expected);
    }

    private static SnomedRelease shared() {
        return SnomedRelease.read(
                "shared",
                SharedLists.lines(FOLDER, "rf2/sct2_Concept_Snapshot_INT_20250909.txt.gz").stream(),
                SharedLists.lines(FOLDER, "rf2/sct2_Relationship_Snapshot_INT_20250909.txt.gz").stream(),
                SharedLists.lines(FOLDER, "rf2/der2_cRefset_AssociationSnapshot_INT_20250909.txt.gz").stream());
    }

    private static Set<String> release(SnomedRelease release) {
        return SharedLists.lines(FOLDER, "rf2/sct2_Concept_Snapshot_INT_20250909.txt.gz").stream()
                .map(line -> line.split("\t"))
                .filter(row -> row[2].equals("1"))
                .map(row -> row[0])
                .filter(id -> release.knows(Code.snomed(id)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> digits(String text) {
        return Stream.of(text.split("[^0-9]+")).filter(each -> each.length() > 5 && !each.equals(MODULE));
    }

    private Set<Integer> wider(int number) {
        Set<Code> wider = small.widerThan(code(number));
        return IntStream.rangeClosed(1, 20)
                .filter(each -> wider.contains(code(each)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Code code(int number) {
        return Code.snomed(TestIds.concept(number));
    }

    private static String living(int number) {
        return TestIds.concept(number) + "\t20260101\t1\t900000000000207008\t900000000000074008";
    }

    private static String retired(int number) {
        return TestIds.concept(number) + "\t20260101\t0\t900000000000207008\t900000000000074008";
    }

    private static String isA(int child, int parent) {
        return relationship(child, parent, IS_A, "1");
    }

    private static String unused(int child, int parent) {
        return relationship(child, parent, IS_A, "0");
    }

    private static String other(int child, int parent) {
        return relationship(child, parent, "363698007", "1");
    }

    private static String relationship(int source, int destination, String type, String active) {
        return "100022\t20260101\t%s\t900000000000207008\t%s\t%s\t0\t%s\t900000000000011006\t900000000000451002"
                .formatted(active, TestIds.concept(source), TestIds.concept(destination), type);
    }

    private static String association(String refset, int from, int to, String active) {
        return "80000000-0000-0000-0000-000000000000\t20260101\t%s\t900000000000207008\t%s\t%s\t%s"
                .formatted(active, refset, TestIds.concept(from), TestIds.concept(to));
    }
}
