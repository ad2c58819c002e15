package org.fresheyes.server.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Decline;
import org.fresheyes.rules.opinion.Opinion;
import org.fresheyes.rules.opinion.Opinion.Outcome;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.server.access.Viewer;

/** Brings a case of Moira's to a stage, by the steps that lead there. */
public final class Walk {

    private final Scene scene;
    private final Viewer moira;
    private final UUID id;

    public Walk(Scene scene, Viewer moira) {
        this.scene = scene;
        this.moira = moira;
        this.id = scene.cases().ask(moira, scene.moira(), scene.asks()).id();
    }

    /** The case. */
    public UUID id() {
        return id;
    }

    public UUID to(Stage stage) {
        switch (stage) {
            case ASKED -> {}
            case EXPLAINING -> step(Scene.gp(), Scene.offersExplanation());
            case DECLINED -> step(Scene.gp(), declines());
            case CHOOSING -> step(Scene.gp(), Scene.agrees(Route.ANOTHER_HOSPITAL));
            case ARRANGING -> {
                to(Stage.CHOOSING);
                step(moira, Scene.choosesEstuary());
            }
            case REFERRED -> {
                to(Stage.ARRANGING);
                Scene.arranges().forEach(step -> step(Scene.gp(), step));
                step(Scene.gp(), Scene.sends());
            }
            case ACCEPTED -> {
                to(Stage.REFERRED);
                step(Scene.secondConsultant(), Scene.accepts());
            }
            case BOOKED -> {
                to(Stage.ACCEPTED);
                step(Scene.secondConsultant(), Scene.books(Instant.parse("2027-01-08T09:30:00Z")));
            }
            case IN_REVIEW -> {
                to(Stage.BOOKED);
                step(Scene.secondConsultant(), new Seen(LocalDate.of(2027, 1, 8)));
            }
            case ADVISED -> {
                to(Stage.REFERRED);
                step(Scene.secondConsultant(), new AdviceGiven(advice(), Scene.independent()));
            }
            case REPORTED -> reported(Outcome.AGREES);
            case RECONCILING -> {
                reported(Outcome.DIFFERS_ON_DIAGNOSIS);
                step(Scene.gp(), new ReconcilingStarted("Dr Adeyemi", Words.of("Let us meet")));
            }
            case SETTLED -> {
                reported(Outcome.AGREES);
                step(moira, new OpinionRead(Side.ASKER, Words.of("")));
                step(Scene.firstConsultant(), new OpinionRead(Side.FIRST_TEAM, Words.of("")));
            }
            case WITHDRAWN -> step(moira, new Withdrawn(Words.of("I feel better")));
            case DIED -> step(Scene.gp(), new PersonDied(LocalDate.of(2026, 11, 1)));
        }
        return id;
    }

    /** To the stage in which an opinion of this kind is there. */
    public UUID reported(Outcome outcome) {
        to(Stage.IN_REVIEW);
        step(Scene.secondConsultant(), Scene.opines(outcome));
        return id;
    }

    public void step(Viewer viewer, Step step) {
        int seen = scene.cases().open(viewer, id).state().version();
        assertThat(scene.cases().take(viewer, id, seen, step)).isInstanceOf(StepResult.Done.class);
    }

    private static Step declines() {
        return new Declined(new Decline(
                Decline.Reason.ALREADY_TWO_OPINIONS_AGREE,
                Words.of("Two consultants have looked at it"),
                EnumSet.of(Decline.Alternative.PALS)));
    }

    private static Opinion advice() {
        return new Opinion(
                Outcome.AGREES,
                Words.of("We would do the same"),
                Words.of(""),
                List.of(Words.of("No"), Words.of("Nothing bad")),
                Words.of(""),
                Words.of("Go on as planned"),
                Optional.empty(),
                false);
    }
}
