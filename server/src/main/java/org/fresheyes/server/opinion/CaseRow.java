package org.fresheyes.server.opinion;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;

/** A line in a list of cases. */
public record CaseRow(
        UUID id,
        UUID person,
        Stage stage,
        Instant since,
        Instant openedAt,
        Question.Kind kind,
        Optional<Route> route,
        OdsCode referrer,
        OdsCode firstTeam,
        Optional<OdsCode> receiver,
        boolean urgent,
        Set<Side> waitsFor,
        boolean overdue) {

    /** True when the next move is this organisation's. */
    public boolean waitsFor(OdsCode organisation) {
        Set<Side> own = EnumSet.noneOf(Side.class);
        if (referrer.equals(organisation)) {
            own.add(Side.REFERRER);
        }
        if (firstTeam.equals(organisation)) {
            own.add(Side.FIRST_TEAM);
        }
        if (receiver.filter(organisation::equals).isPresent()) {
            own.add(Side.RECEIVER);
        }
        own.retainAll(waitsFor);
        return !own.isEmpty();
    }

    /** True when nobody has done anything with it yet. */
    public boolean isNew() {
        return stage == Stage.ASKED || stage == Stage.REFERRED;
    }
}
