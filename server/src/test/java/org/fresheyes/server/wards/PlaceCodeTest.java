package org.fresheyes.server.wards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceCodeTest {

    @Test
    void codes_use_every_sign_at_every_place_and_never_one_that_can_be_misread() {
        SecureRandom random = new SecureRandom();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = PlaceCode.fresh(random).value();
            assertThat(code).matches("[2-9a-hjkmnp-z]{12}");
            for (int at = 0; at < code.length(); at++) {
                seen.add(at + ":" + code.charAt(at));
            }
        }
        assertThat(seen).hasSize(12 * 31);
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        assertThat(PlaceCode.tidied(" ABCD efgh–jkm-n ")).isEqualTo("abcdefghjkmn");
        assertThat(new PlaceCode("abcdefghjkmn").spaced()).isEqualTo("abcd efgh jkmn");
        assertThatThrownBy(() -> new PlaceCode("abcdefghjkml")).hasMessageContaining("misread");
        assertThatThrownBy(() -> new PlaceCode("abcdefgh")).hasMessageContaining("12 of the signs");
    }
}
