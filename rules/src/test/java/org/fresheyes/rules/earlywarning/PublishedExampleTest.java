package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.rules.earlywarning.news2.Breathing;
import org.fresheyes.rules.earlywarning.news2.Consciousness;
import org.fresheyes.rules.earlywarning.news2.News2Parameter;
import org.fresheyes.rules.earlywarning.news2.News2Set;
import org.fresheyes.rules.earlywarning.news2.SaturationScale;
import org.fresheyes.rules.earlywarning.scenario.ProductTables;
import org.fresheyes.rules.earlywarning.scenario.Who;
import org.junit.jupiter.api.Test;

/** The example of NEWS2 that UK Core publishes gives 37.5 °C a 1; the chart gives it 0. */
class PublishedExampleTest {

    private static final String FILE = "fhir-nhs/ukcore/examples/UKCore-Bundle-NEWS2Observations-Example.xml";
    private static final String TOTAL = "1104051000000101";
    private static final Map<String, News2Parameter> PARTS = Map.of(
            "1104301000000104", News2Parameter.RESPIRATION_RATE,
            "1104311000000102", News2Parameter.SATURATION,
            "1104331000000105", News2Parameter.AIR_OR_OXYGEN,
            "1104341000000101", News2Parameter.SYSTOLIC_PRESSURE,
            "1104351000000103", News2Parameter.PULSE,
            "1104361000000100", News2Parameter.CONSCIOUSNESS,
            "1104371000000107", News2Parameter.TEMPERATURE);

    @Test
    void its_wrong_sub_score_and_its_wrong_total_are_flagged() throws IOException {
        Map<String, String> values = values(Files.readString(SharedData.file(FILE)));
        Map<Parameter, Integer> parts = new HashMap<>();
        PARTS.forEach((code, parameter) -> parts.put(parameter, Integer.valueOf(values.get(code))));
        Stated stated = new Stated(Optional.of(Integer.valueOf(values.get(TOTAL))), parts);
        News2Set set = new News2Set(
                Measurements.of(List.of(
                        Measurement.of(Vital.RESPIRATION_RATE, values.get("86290005")),
                        Measurement.of(Vital.SATURATION, values.get("103228002")),
                        Measurement.of(Vital.SYSTOLIC_PRESSURE, values.get("72313002")),
                        Measurement.of(Vital.PULSE, values.get("364075005")),
                        Measurement.of(Vital.TEMPERATURE, values.get("276885007")))),
                new SaturationScale.One(),
                Optional.of(Breathing.AIR),
                Optional.of(Consciousness.ALERT));

        Score worked = ProductTables.news2().score(Patient.bornOn(Who.DAY.minusYears(50)), Who.DAY, set);

        assertThat(stated.against(worked))
                .containsExactly(
                        new Disagreement.OfPart(News2Parameter.TEMPERATURE, 1, 0), new Disagreement.Total(6, 5));
    }

    /** Each number of the example by the code that stands last before it and begins its element. */
    private static Map<String, String> values(String xml) {
        Map<String, String> values = new HashMap<>();
        Matcher found = Pattern.compile(
                        "<code>\\s*<coding>.*?<code value=\"(\\d+)\".*?</code>\\s*|<valueQuantity>\\s*<value value=\"([0-9.]+)\"",
                        Pattern.DOTALL)
                .matcher(xml);
        String code = "";
        while (found.find()) {
            if (found.group(1) != null) {
                code = found.group(1);
            } else {
                values.put(code, found.group(2));
            }
        }
        return values;
    }
}
