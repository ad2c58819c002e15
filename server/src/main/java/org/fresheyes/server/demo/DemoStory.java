package org.fresheyes.server.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.HelpContact;
import org.fresheyes.rules.opinion.HelpContacts;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Step.Asked;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.DemoDirectory;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.CaseOnFile;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.records.CaseFiles;
import org.fresheyes.server.records.Packs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the whole story into an empty database, on a clock of its own. */
@Component
@Profile(DemoStory.STORY)
public class DemoStory {

    /** The profile in which the story is told; nothing listens and no other clock runs. */
    public static final String STORY = "story";

    private static final OdsCode SOUTHFELL = OdsCode.of("DEMOT2");
    private static final OdsCode EASTWATER = OdsCode.of("DEMOT3");

    private final DemoDirectory demoDirectory;
    private final Directory directory;
    private final Cast cast;
    private final OpinionCases cases;
    private final CaseFiles files;
    private final Packs packs;
    private final Policies policies;
    private final ThinkAgain thinkAgain;
    private final OnTheWards onTheWards;
    private final CallsHeard callsHeard;
    private final StoryClock clock;

    DemoStory(
            DemoDirectory demoDirectory,
            Directory directory,
            Cast cast,
            OpinionCases cases,
            CaseFiles files,
            Packs packs,
            Policies policies,
            ThinkAgain thinkAgain,
            OnTheWards onTheWards,
            CallsHeard callsHeard,
            StoryClock clock) {
        this.demoDirectory = demoDirectory;
        this.directory = directory;
        this.cast = cast;
        this.cases = cases;
        this.files = files;
        this.packs = packs;
        this.policies = policies;
        this.thinkAgain = thinkAgain;
        this.onTheWards = onTheWards;
        this.callsHeard = callsHeard;
        this.clock = clock;
    }

    /** Tells it; it ends now. */
    public void tell() {
        Instant today = clock.instant();
        demoDirectory.load();
        cast.arrive();
        Table.rows("contacts").forEach(this::contacts);
        for (NamedCsvRecord row : Table.rows("cases")) {
            clock.moveTo(today.minus(Duration.ofDays(Long.parseLong(row.getField("days_ago")))));
            chapter(row).tell(Plot.valueOf(row.getField("plot")));
            if (clock.instant().isAfter(today)) {
                throw new IllegalStateException(
                        "Story of %s: ends %s, which is still to come. Maybe it begins too few days ago."
                                .formatted(row.getField("person"), clock.instant()));
            }
        }
        thinkAgain.tell(today);
        onTheWards.tell();
        callsHeard.tell(today);
    }

    /** Whom people can turn to; some organisations have recorded nobody, so that pages can show that too. */
    private void contacts(NamedCsvRecord row) {
        OdsCode organisation = OdsCode.of(row.getField("organisation"));
        HelpContacts contacts = new HelpContacts(contact(row, "pals"), contact(row, "advocacy"));
        Actor storyteller = Actor.staff("story", "The story", organisation);
        policies.set(organisation, LocalPolicy.DEFAULT.with(contacts), storyteller);
    }

    private static Optional<HelpContact> contact(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field))
                .filter(name -> !name.isBlank())
                .map(name -> new HelpContact(name, row.getField(field + "_reach")));
    }

    private Chapter chapter(NamedCsvRecord row) {
        Person person = cast.person(row.getField("person"));
        Team practice = named(person.practice());
        Team first = new Team(
                OdsCode.of(row.getField("first_trust")),
                directory.named(OdsCode.of(row.getField("first_trust"))),
                Optional.of(row.getField("first_clinician")));
        Plot plot = Plot.valueOf(row.getField("plot"));
        OdsCode service = first.organisation().equals(SOUTHFELL) ? EASTWATER : SOUTHFELL;
        Viewer gp = cast.at(person.practice(), Role.GP);
        Chapter.Players players = new Chapter.Players(
                cast.viewer(row.getField("person")),
                gp,
                plot == Plot.ANOTHER_GP ? gp : cast.at(service, Role.CONSULTANT),
                practice,
                first,
                named(service));
        Asked asked = new Asked(
                person.id(),
                question(row),
                practice,
                first,
                Optional.of(Route.ANOTHER_HOSPITAL),
                Optional.empty(),
                true);
        CaseOnFile file = cases.ask(players.patient(), person, asked);
        clock.pass(Duration.ofHours(5));
        return new Chapter(cases, files, packs, clock, players, file);
    }

    private Team named(OdsCode code) {
        return Team.of(code, directory.named(code));
    }

    private static Question question(NamedCsvRecord row) {
        List<Words> own = Stream.of("question_1", "question_2")
                .map(row::getField)
                .filter(text -> !text.isBlank())
                .map(Words::of)
                .toList();
        return new Question(
                Question.Kind.valueOf(row.getField("kind")),
                Words.of(row.getField("about")),
                Words.of(row.getField("worry")),
                own,
                Optional.of(row.getField("specialty")),
                Optional.empty(),
                Question.YesNo.NOT_SURE,
                Question.Wish.UNDECIDED,
                Question.YesNo.YES);
    }
}
