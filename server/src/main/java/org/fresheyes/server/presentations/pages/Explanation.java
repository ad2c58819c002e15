package org.fresheyes.server.presentations.pages;

import java.util.List;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.explained.Sentence;
import org.fresheyes.rules.presentations.explained.Timeline;
import org.fresheyes.rules.presentations.explained.TimelinePicture;
import org.fresheyes.rules.presentations.told.Told;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * Why there is a prompt, in one sentence and as a picture.
 *
 * @param picture SVG, every text in it escaped
 * @param lines   what the picture shows, in words
 */
public record Explanation(String sentence, String picture, List<String> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    static Explanation of(Told told, SymptomSet set) {
        Prompt prompt = told.prompt();
        Timeline timeline = Timeline.of(prompt, set);
        return new Explanation(
                new Sentence(set).of(prompt), TimelinePicture.svg(timeline, "timeline"), timeline.lines());
    }
}
