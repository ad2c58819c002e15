package org.fresheyes.server.opinion.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.fresheyes.rules.opinion.Question.YesNo;
import org.fresheyes.rules.opinion.Team;

/**
 * Who gave the first opinion, and where things stand with them.
 *
 * @param clinician blank when the person does not know the name
 * @param specialty treatment function code; blank when the person is not sure
 */
public record FirstTeam(
        Optional<Team> team,
        Optional<String> clinician,
        Optional<String> specialty,
        Optional<YesNo> explained,
        Optional<YesNo> started,
        Optional<DecideBy> decideBy) {

    public static final FirstTeam NONE = new FirstTeam(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The answer to "is there a date by which you need to decide?": a day, or no. */
    public record DecideBy(Optional<LocalDate> day) {}

    public FirstTeam withTeam(Team answer) {
        return new FirstTeam(Optional.of(answer), clinician, specialty, explained, started, decideBy);
    }

    public FirstTeam withClinician(String answer) {
        return new FirstTeam(team, Optional.of(answer), specialty, explained, started, decideBy);
    }

    public FirstTeam withSpecialty(String answer) {
        return new FirstTeam(team, clinician, Optional.of(answer), explained, started, decideBy);
    }

    public FirstTeam withExplained(YesNo answer) {
        return new FirstTeam(team, clinician, specialty, Optional.of(answer), started, decideBy);
    }

    public FirstTeam withStarted(YesNo answer) {
        return new FirstTeam(team, clinician, specialty, explained, Optional.of(answer), decideBy);
    }

    public FirstTeam withDecideBy(Optional<LocalDate> answer) {
        return new FirstTeam(team, clinician, specialty, explained, started, Optional.of(new DecideBy(answer)));
    }

    /** The team with the clinician in it. */
    Team named() {
        Team bare = team.orElseThrow();
        return new Team(bare.organisation(), bare.name(), clinician);
    }
}
