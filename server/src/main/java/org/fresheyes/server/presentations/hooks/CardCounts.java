package org.fresheyes.server.presentations.hooks;

import java.util.List;

/**
 * What became of the cards with a prompt. One prompt makes a card each time a record is opened, so both are counted.
 *
 * @param cards           shown
 * @param accepted        of them, with a suggestion taken up
 * @param overridden      of them, put aside
 * @param ignored         of them, without any feedback: no system ever says "ignored"
 * @param episodes        that the cards were about
 * @param ignoredEpisodes of them, without feedback on any card
 * @param reasons         for putting a card aside, most often first; the empty code where none was chosen
 */
public record CardCounts(
        int cards, int accepted, int overridden, int ignored, int episodes, int ignoredEpisodes, List<Reason> reasons) {

    /** How many cards were put aside for a reason. */
    public record Reason(String code, int cards) {}

    public CardCounts {
        reasons = List.copyOf(reasons);
    }
}
