package org.fresheyes.rules.symptoms.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnomedIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"49727002", "107841000000101", "900000000000527005", "138875005"})
    void ids_of_concepts(String id) {
        assertThat(SnomedIds.isConcept(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"49727003", "4972700", "49727002 ", "", "0", "9000000000005270050", "497a7002", "049727002"})
    void what_is_none(String id) {
        assertThat(SnomedIds.isConcept(id)).isFalse();
    }

    @Test
    void a_changed_or_swapped_digit_is_noticed() {
        String id = "267036007";
        for (int at = 0; at < id.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = id.substring(0, at) + digit + id.substring(at + 1);
                assertThat(SnomedIds.isId(changed)).isEqualTo(changed.equals(id));
            }
            if (at > 0 && id.charAt(at) != id.charAt(at - 1)) {
                String swapped = id.substring(0, at - 1) + id.charAt(at) + id.charAt(at - 1) + id.substring(at + 1);
                assertThat(SnomedIds.isId(swapped)).isFalse();
            }
        }
    }

    @Test
    void the_id_of_a_description_is_no_concept() {
        assertThat(SnomedIds.isId("680946014")).isTrue();
        assertThat(SnomedIds.isConcept("680946014")).isFalse();
    }
}
