package org.fresheyes.rules.presentations.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fresheyes.rules.presentations.scenario.SmallSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 11);

    @ParameterizedTest
    @MethodSource("org.fresheyes.rules.presentations.explained.SentenceTest#everyPrompt")
    void every_presentation_and_diagnosis_is_a_line_and_a_mark(SentenceTest.Prompted prompted) throws Exception {
        Timeline timeline = Timeline.of(prompted.prompt(), SmallSet.set());
        assertThat(timeline.lines())
                .hasSize(prompted.prompt().presentations().size()
                        + prompted.prompt().diagnoses().size());
        Document picture = picture(TimelinePicture.svg(timeline, "t"));
        assertThat(picture.getElementsByTagName("text").getLength())
                .isEqualTo(timeline.marks().size() + 2);
        String description = picture.getElementsByTagName("desc").item(0).getTextContent();
        assertThat(timeline.lines()).allMatch(description::contains);
    }

    @Test
    void a_line_says_what_when_and_where() {
        assertThat(new Timeline.Mark(
                                DAY, Timeline.Kind.RED_FLAG, "coughing blood", "by telephone", List.of("cough worse"))
                        .text())
                .isEqualTo("11 February 2026: coughing blood (red flag); by telephone; cough worse");
    }

    @Test
    void words_of_a_record_cannot_become_marks_of_the_picture() throws Exception {
        String odd = "</desc><script>alert('x')</script> & \u0000\uFFFE\uD800 \"quoted\"";
        Timeline timeline = new Timeline(
                DAY, DAY, List.of(new Timeline.Mark(DAY, Timeline.Kind.DIAGNOSIS, odd, odd, List.of(odd))));
        Document picture = picture(TimelinePicture.svg(timeline, "t"));
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                .contains("alert('x')");
    }

    private static Document picture(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
