package org.fresheyes.server.presentations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * A line in a list of episodes.
 *
 * @param level     what the rule said last; empty when only the person has said something
 * @param newest    the day of the newest presentation
 * @param saidAgain the person said themselves that it is the same problem
 * @param clinician who sees the person about it
 * @param owner     of the safety net
 * @param due       when the safety net, or the dismissal, is over
 */
public record EpisodeRow(
        UUID id,
        UUID person,
        Stage stage,
        Instant since,
        Optional<Level> level,
        LocalDate newest,
        int presentations,
        List<AreaId> areas,
        boolean redFlag,
        boolean saidAgain,
        Optional<String> clinician,
        Optional<String> owner,
        Optional<LocalDate> due) {

    public EpisodeRow {
        areas = List.copyOf(areas);
    }
}
