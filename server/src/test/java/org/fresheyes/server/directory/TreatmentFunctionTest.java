package org.fresheyes.server.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentFunctionTest {

    @ParameterizedTest
    @CsvSource({
        "C_320, Cardiology Service, Cardiology",
        "X04, Other - Paediatric Services, Other (paediatric)",
        "X06, Other - Other Services, Other"
    })
    void has_a_plain_name(String code, String name, String plain) {
        assertThat(new TreatmentFunction(code, name).plainName()).isEqualTo(plain);
    }

    @Test
    void the_total_is_no_treatment_function() {
        assertThatThrownBy(() -> new TreatmentFunction("C_999", "Total")).hasMessageContaining("Maybe it is the total");
    }
}
