package org.fresheyes.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, places and names. */
class IdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"RJ1", " rj1 ", "Rj1\n"})
    void an_ods_code_is_read_in_any_case(String written) {
        assertThat(OdsCode.of(written)).isEqualTo(new OdsCode("RJ1")).hasToString("RJ1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RJ", "ABCDEFGHIJKLM", "Northmoor Hospital", "RJ-1", "RÉ1"})
    void an_ods_code_has_three_to_twelve_letters_and_digits(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OdsCode.of(written))
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({
        "LS6, LS6",
        "ls6 1aa, LS6",
        "LS61AA, LS6",
        "EC1A 1BB, EC1A",
        "ec1a1bb, EC1A",
        "M1 1AE, M1",
        "M11AE, M1",
        "M60 1NW, M60",
        "W1A 0AX, W1A",
        "CR2 6XH, CR2",
        "DN55 1PT, DN55",
        "SW1A\u00a02AA, SW1A",
        "'  L1   8JQ ', L1",
        "M11, M11",
        "L S 6 1 A A, LS6"
    })
    void an_outcode_is_read_from_itself_or_a_whole_postcode(String written, String outcode) {
        assertThat(Outcode.of(written)).isEqualTo(new Outcode(outcode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LS", "6LS", "LS6 1", "LS6 1A", "EC1A 1B", "LS666", "Leeds", "LS6-1AA", "1AA"})
    void a_cut_off_postcode_is_refused_and_never_read_as_another_place(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcode.of(written))
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({
        "Asha, Patel, Asha Patel, 'PATEL, Asha'",
        "'', Patel, Patel, PATEL",
        "Asha, '', Asha, Asha",
        "' Mary Ann ', Okafor-Bell, Mary Ann Okafor-Bell, 'OKAFOR-BELL, Mary Ann'"
    })
    void a_name_is_addressed_and_listed(String given, String family, String full, String listed) {
        PersonName name = new PersonName(given, family);

        assertThat(name.full()).isEqualTo(full);
        assertThat(name.listed()).isEqualTo(listed);
    }

    @Test
    void somebody_has_at_least_one_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" ", ""));
    }

    @Test
    void an_actor_is_named_and_acts_for_themselves_or_for_a_team() {
        OdsCode practice = OdsCode.of("ZZ001");

        assertThat(Actor.person("asha", "Asha Patel").organisation()).isEmpty();
        assertThat(Actor.staff("fenwick", "Dr Fenwick", practice).organisation())
                .contains(practice);
        assertThat(Actor.CLOCK.name()).isEqualTo("Fresh Eyes");
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.person("", "Asha"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor("asha", " ", Optional.empty(), Optional.empty()));
    }
}
