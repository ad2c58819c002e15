package org.fresheyes.server.directory.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedCaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEEDS TEACHING HOSPITALS NHS TRUST | Leeds Teaching Hospitals NHS Trust",
                "ST GEORGE'S UNIVERSITY HOSPITALS NHS FOUNDATION TRUST | St George's University Hospitals NHS Foundation Trust",
                "GUY'S AND ST THOMAS' NHS FOUNDATION TRUST | Guy's and St Thomas' NHS Foundation Trust",
                "ROYAL BROMPTON & HAREFIELD NHS FOUNDATION TRUST | Royal Brompton & Harefield NHS Foundation Trust",
                "THE QUEEN ELIZABETH HOSPITAL, KING'S LYNN | The Queen Elizabeth Hospital, King's Lynn",
                "DR MCALLISTER AND PARTNERS | Dr McAllister and Partners",
                "O'BRIEN SURGERY | O'Brien Surgery",
                "STOKE-ON-TRENT | Stoke-on-Trent",
                "BARROW-IN-FURNESS (THE OLD SCHOOL) | Barrow-in-Furness (The Old School)",
                "4TH FLOOR, EAST WING | 4th Floor, East Wing",
                "4 ST. PANCRAS WAY | 4 St. Pancras Way",
                "NHS WEST AND NORTH LONDON INTEGRATED CARE BOARD | NHS West and North London Integrated Care Board",
                "NEWMEDICA - THE HILL | Newmedica - The Hill",
                "OVIVA UK LTD | Oviva UK Ltd",
                "CORA HEALTH MSK | Cora Health MSK",
                "J P SMITH'S PRACTICE | J P Smith's Practice",
                "Walton Community Hospital - Virgin Care | Walton Community Hospital - Virgin Care"
            })
    void names_read_as_people_write_them(String printed, String written) {
        assertThat(MixedCase.of(printed)).isEqualTo(written);
    }

    @Property
    void no_letter_is_lost_or_changed(@ForAll @AlphaChars @Chars({' ', '-', '\'', '(', '$', '\\', '4'}) String name) {
        assertThat(MixedCase.of(name)).isEqualToIgnoringCase(name);
    }
}
