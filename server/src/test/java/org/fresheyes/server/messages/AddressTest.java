package org.fresheyes.server.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ann@hospital.example, ann@hospital.example",
        "EMAIL, ' bleep.4711@gw ', bleep.4711@gw",
        "TEXT, 07700 900 123, 07700900123",
        "TEXT, +44 (0)7700-900123, +4407700900123",
    })
    void an_address_is_kept_as_it_can_be_used(Channel channel, String written, String kept) {
        assertThat(new Address(channel, written).written()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMAIL|ann",
                "EMAIL|ann@",
                "EMAIL|a b@hospital.example",
                "EMAIL|ann@hospital.example\nBcc: x@y.example",
                "EMAIL|ann@hospital.example, bob@hospital.example",
                "EMAIL|<ann@hospital.example>",
                "TEXT|bleep 4711",
                "TEXT|123",
                "TEXT|",
            })
    void what_cannot_be_an_address_is_refused(String line) {
        String[] parts = line.split("\\|", -1);
        assertThatThrownBy(() -> new Address(Channel.valueOf(parts[0]), parts[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
