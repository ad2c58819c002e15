package org.fresheyes.rules.earlywarning.pews;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.earlywarning.Response;
import org.fresheyes.rules.earlywarning.Score;

/**
 * What came of a set: the score, and the level to which the score or anything else takes it.
 *
 * @param chart       the chart it was scored on; empty when PEWS is not for this person
 * @param triggers    everything that asks for a level above none, the score among them
 * @param level       the highest of them; at least this when the set is not complete or somebody has yet to say
 * @param response    what the guidance asks for at this level
 * @param undecided   concerns for which a clinician has yet to set a level
 * @param thinkSepsis what on this set is a reason to think of sepsis, in the words of the prompt
 */
public record PewsResult(
        Score score,
        Optional<PewsChart> chart,
        List<Trigger> triggers,
        PewsLevel level,
        Optional<Response> response,
        List<Concern> undecided,
        List<String> thinkSepsis) {

    public PewsResult {
        triggers = List.copyOf(triggers);
        undecided = List.copyOf(undecided);
        thinkSepsis = List.copyOf(thinkSepsis);
    }
}
