package org.fresheyes.server.access.matrix;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.presentations.review.Outcome;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.presentations.Coughs;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.presentations.PersonAtPractice;
import org.fresheyes.server.presentations.VisitFiles;

/** Moira's coughs, which her practice thinks about again. */
final class MatrixEpisodes {

    private final TestServer server;
    private final Person moira;
    private final Coughs coughs;
    private int years;
    private int files;

    MatrixEpisodes(TestServer server, Person moira) {
        this.server = server;
        this.moira = moira;
        this.coughs = new Coughs(server, Scene.HOLLYBANK);
    }

    /** A new episode at a stage; each one is a year of its own, so that it is no part of another. */
    UUID at(String stage) {
        UUID id = noticed();
        if (Stage.valueOf(stage) == Stage.SAFETY_NET) {
            Episodes episodes = server.bean(Episodes.class);
            Outcome watch = new Outcome.Watch(Coughs.net(episodes.today().plusDays(14)));
            episodes.take(Scene.gp(), id, 2, Coughs.reviewed(watch));
        }
        return id;
    }

    /** What Moira can say is the same again, as the page sends it. */
    String problem() {
        years = 0;
        at("NEW");
        return moira.id() + "/cough";
    }

    /** A file of the practice, whose columns are not confirmed. */
    long upload() {
        String file = "Id,Date,Text\nA%d,2026-03-01,Cough\n".formatted(++files);
        return server.bean(VisitFiles.class)
                .begin(Scene.gp(), Scene.HOLLYBANK, "search.csv", file.getBytes(StandardCharsets.UTF_8))
                .number();
    }

    private UUID noticed() {
        LocalDate asOf = server.bean(Episodes.class).today().minusYears(2L * years++);
        PersonAtPractice told =
                new PersonAtPractice("moira-" + years, Optional.of(moira.nhsNumber()), Optional.of(moira.name()));
        return coughs.tell(told, coughs.prompt(told.ownId(), asOf, 3))
                .orElseThrow()
                .episode();
    }
}
