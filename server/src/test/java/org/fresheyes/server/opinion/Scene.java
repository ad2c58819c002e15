package org.fresheyes.server.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.DelayAnswer;
import org.fresheyes.rules.opinion.FirstOpinion;
import org.fresheyes.rules.opinion.Independence;
import org.fresheyes.rules.opinion.Opinion;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Service;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.rules.opinion.WaitingTime;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;

/**
 * The people of the scenarios, and the steps in the words of the scenarios: Moira asks at Hollybank, whose GP refers her
 * from Northmoor, where the first opinion was given, to Estuary.
 */
public final class Scene {

    public static final OdsCode HOLLYBANK = OdsCode.of("ZZA01");
    public static final OdsCode OTHER_PRACTICE = OdsCode.of("ZZA02");
    public static final OdsCode NORTHMOOR = OdsCode.of("ZZN01");
    public static final OdsCode ESTUARY = OdsCode.of("ZZE01");
    public static final Team PRACTICE = Team.of(HOLLYBANK, "Hollybank Surgery");
    public static final Team FIRST = new Team(NORTHMOOR, "Northmoor Hospitals", Optional.of("Dr Fenwick"));
    public static final Team SECOND = Team.of(ESTUARY, "Estuary Hospitals");

    private final TestServer server;
    private final Person moira;

    public Scene(TestServer server) {
        this.server = server;
        this.moira = person("9990000018", "Moira", "Lanyon");
    }

    public OpinionCases cases() {
        return server.bean(OpinionCases.class);
    }

    public Person moira() {
        return moira;
    }

    /** Adds a person registered at Hollybank. */
    public Person person(String nhsNumber, String given, String family) {
        Person plain = Person.of(
                UUID.randomUUID(),
                NhsNumber.of(nhsNumber),
                new PersonName(given, family),
                LocalDate.of(1968, 4, 2),
                HOLLYBANK);
        Person placed = new Person(
                plain.id(),
                plain.nhsNumber(),
                true,
                plain.name(),
                plain.born(),
                Optional.of(Outcode.of("ZZ1")),
                List.of(),
                HOLLYBANK,
                Optional.empty(),
                plain.contact(),
                plain.needs());
        server.bean(People.class).add(placed);
        return placed;
    }

    public Viewer moiraHerself() {
        return new Viewer(UUID.randomUUID(), moira.name().full(), Optional.of(moira.id()), Set.of());
    }

    public static Viewer gp() {
        return staff("Dr Adeyemi", HOLLYBANK, "Hollybank Surgery", Role.GP);
    }

    public static Viewer gpElsewhere() {
        return staff("Dr Quill", OTHER_PRACTICE, "Other Surgery", Role.GP);
    }

    public static Viewer firstConsultant() {
        return staff("Dr Fenwick", NORTHMOOR, "Northmoor Hospitals", Role.CONSULTANT);
    }

    public static Viewer secondConsultant() {
        return staff("Dr Ostrander", ESTUARY, "Estuary Hospitals", Role.CONSULTANT);
    }

    public static Viewer staff(String name, OdsCode organisation, String organisationName, Role role) {
        return new Viewer(
                UUID.randomUUID(),
                name,
                Optional.empty(),
                Set.of(new Membership(organisation, organisationName, role)));
    }

    // -------- steps

    public Asked asks() {
        return asks(moira.id());
    }

    public static Asked asks(UUID person) {
        return new Asked(
                person, question(), PRACTICE, FIRST, Optional.of(Route.ANOTHER_HOSPITAL), Optional.empty(), true);
    }

    public static Question question() {
        return new Question(
                Question.Kind.DIAGNOSIS,
                Words.of("The pain in my hip"),
                Words.of("It is worse and nobody has looked again"),
                List.of(Words.of("Could it be something else?"), Words.of("What happens if I wait?")),
                Optional.of("C_110"),
                Optional.empty(),
                Question.YesNo.NO,
                Question.Wish.OPINION_ONLY,
                Question.YesNo.YES);
    }

    public static Step offersExplanation() {
        return new ExplanationOffered(FIRST, Words.of("A call with the consultant"), Optional.empty());
    }

    public static Step explanation(ExplanationEnded.Result result) {
        return new ExplanationEnded(result, Words.of("Thank you"));
    }

    public static Step agrees(Route route) {
        return new Agreed(route, Words.of("Happy to refer"));
    }

    public static Step choosesEstuary() {
        return new ServiceChosen(new Service(
                SECOND, Optional.of("C_110"), Optional.of(12.5), Optional.of(14.0), Optional.empty(), true));
    }

    /** Everything that has to be there before a referral is sent, except the service. */
    public static List<Step> arranges() {
        return List.of(
                new FirstOpinionRecorded(
                        new FirstOpinion(FIRST, Optional.empty(), Words.of("Worn joint"), Words.of("Tablets"))),
                new DelayAnswered(new DelayAnswer(false, Words.of("Stable for a year"), Optional.empty())),
                new WaitingTimeDecided(new WaitingTime(
                        WaitingTime.Situation.NEW_REFERRAL_BY_GP,
                        WaitingTime.Effect.NEW_CLOCK,
                        Optional.empty(),
                        Optional.empty(),
                        Words.of("A new referral"))),
                new PackMadeReady(UUID.randomUUID(), 12, 1, 2));
    }

    public static Step sends() {
        return new ReferralSent(SECOND, Words.of("Please see Moira for a second opinion"));
    }

    public static Step accepts() {
        return new ReferralAccepted(independent(), Words.of("We will see her"));
    }

    /** From another organisation, and not in the first team. */
    public static Independence independent() {
        return new Independence(
                EnumSet.of(Independence.Point.OTHER_ORGANISATION, Independence.Point.NOT_IN_FIRST_TEAM));
    }

    public static Step books(Instant at) {
        return new Booked(at, "Clinic 4, Estuary Hospital");
    }

    public static Step opines(Opinion.Outcome outcome) {
        return new OpinionIssued(new Opinion(
                outcome,
                Words.of("The pain comes from the back, not the hip"),
                Words.of("Pattern and examination"),
                List.of(Words.of("Yes, it could"), Words.of("Waiting is safe")),
                Words.of("Different exercises"),
                Words.of("See the physiotherapist"),
                Optional.of(LocalDate.of(2027, 1, 15)),
                false));
    }
}
