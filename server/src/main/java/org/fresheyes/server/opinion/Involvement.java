package org.fresheyes.server.opinion;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step.ExplanationOffered;
import org.fresheyes.rules.opinion.Step.OpinionIssued;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Part;
import org.fresheyes.server.access.Subject;

/** Which teams have a part in a case, and on which sides that puts somebody. */
final class Involvement {

    private Involvement() {}

    static Subject subject(CaseOnFile file) {
        Map<OdsCode, Set<Part>> teams = new HashMap<>();
        OpinionCase state = file.state();
        add(teams, state.referrer(), Part.REFERRING_TEAM);
        state.receiver().ifPresent(team -> add(teams, team, Part.RECEIVING_TEAM));
        if (firstTeamKnows(state)) {
            add(teams, state.firstTeam(), Part.FIRST_TEAM);
        }
        return new Subject(file.person(), Optional.of(file.id()), teams);
    }

    /**
     * The first team sees the case once it is asked to explain, or once there is an opinion to read; a person may
     * want to ask without telling them.
     */
    static boolean firstTeamKnows(OpinionCase state) {
        boolean explains = state.steps().stream()
                .anyMatch(taken -> taken.step() instanceof ExplanationOffered offered
                        && offered.by().organisation().equals(state.firstTeam().organisation()));
        boolean reported = state.stage() == Stage.REPORTED || state.stage() == Stage.RECONCILING;
        return explains || reported || state.last(OpinionIssued.class).isPresent();
    }

    /** The sides on which a grant lets somebody act. */
    static Set<Side> sides(CaseOnFile file, Grant grant) {
        return switch (grant.as()) {
            case SELF, REPRESENTATIVE -> EnumSet.of(Side.ASKER);
            case REFERRING_TEAM, FIRST_TEAM, RECEIVING_TEAM ->
                grant.actor().organisation().map(own -> sidesOf(file, own)).orElse(Set.of());
            case OWN_ORGANISATION, NONE -> Set.of();
        };
    }

    private static Set<Side> sidesOf(CaseOnFile file, OdsCode own) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        subject(file).teams().getOrDefault(own, Set.of()).forEach(part -> sides.add(side(part)));
        return sides;
    }

    private static Side side(Part part) {
        return switch (part) {
            case REFERRING_TEAM -> Side.REFERRER;
            case FIRST_TEAM -> Side.FIRST_TEAM;
            case RECEIVING_TEAM -> Side.RECEIVER;
        };
    }

    private static void add(Map<OdsCode, Set<Part>> teams, Team team, Part part) {
        teams.computeIfAbsent(team.organisation(), code -> EnumSet.noneOf(Part.class))
                .add(part);
    }
}
