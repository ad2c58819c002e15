package org.fresheyes.rules.rapidreview.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.rapidreview.escalation.Next;
import org.fresheyes.rules.rapidreview.escalation.Next.Standing;
import org.fresheyes.rules.rapidreview.escalation.Ringing;
import org.fresheyes.rules.rapidreview.rota.Rota;

/** Whom a call rings now, by the rota of its hospital. */
public final class Alerting {

    private final Ringing ringing;

    public Alerting(Rota rota) {
        this.ringing = new Ringing(rota);
    }

    /**
     * What the clock does.
     *
     * @param now events to write down, oldest first; whoever they ring is to be told
     * @param look when to ask again; empty when nobody has to be rung
     */
    public record Due(List<Event> now, Optional<Instant> look) {

        static final Due NOTHING = new Due(List.of(), Optional.empty());

        public Due {
            now = List.copyOf(now);
        }
    }

    /** What is due for a call at an instant. Asked again after that was written down, it is nothing until the next look. */
    public Due due(Call call, Instant now) {
        if (!call.stage().isRinging()) {
            return Due.NOTHING;
        }
        Next next = ringing.next(call.escalation(), now);
        List<Event> events = new ArrayList<>(Rings.said(next));
        if (next.standing() == Standing.FALLBACK && call.stage() != Stage.UNANSWERED) {
            events.add(new Event.NobodyLeft());
        }
        return new Due(events, next.due());
    }
}
