package org.fresheyes.rules.earlywarning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A score as another system states it. It is kept as it came, whatever is worked out here.
 *
 * @param parts the sub-scores it states; none when it states only a total
 */
public record Stated(Optional<Integer> total, Map<Parameter, Integer> parts) {

    public Stated {
        parts = Map.copyOf(parts);
    }

    /** Everything in which it differs from what was worked out from the observations; empty when they agree. */
    public List<Disagreement> against(Score worked) {
        List<Disagreement> all = new ArrayList<>();
        switch (worked) {
            case Score.Complete complete -> {
                parts(complete.parts(), all);
                total.filter(stated -> stated != complete.total())
                        .ifPresent(stated -> all.add(new Disagreement.Total(stated, complete.total())));
            }
            case Score.Incomplete incomplete -> {
                parts(incomplete.parts(), all);
                total.ifPresent(stated -> all.add(
                        stated < incomplete.atLeast()
                                ? new Disagreement.TooLow(stated, incomplete.atLeast())
                                : new Disagreement.NotChecked(stated, incomplete)));
            }
            case Score.NotApplicable not ->
                total.ifPresent(stated -> all.add(new Disagreement.OtherChart(stated, not.why())));
        }
        int sum = parts.values().stream().mapToInt(Integer::intValue).sum();
        boolean everyPart =
                worked instanceof Score.Complete complete && complete.parts().size() == parts.size();
        total.filter(stated -> everyPart && stated != sum)
                .ifPresent(stated -> all.add(new Disagreement.Sum(stated, sum)));
        return List.copyOf(all);
    }

    private void parts(List<Part> worked, List<Disagreement> all) {
        for (Part part : worked) {
            Optional.ofNullable(parts.get(part.parameter()))
                    .filter(stated -> stated != part.score())
                    .ifPresent(stated -> all.add(new Disagreement.OfPart(part.parameter(), stated, part.score())));
        }
    }
}
