package org.fresheyes.server.access;

import static org.fresheyes.server.access.Role.ADMINISTRATOR;
import static org.fresheyes.server.access.Role.CLINICAL_SYSTEM;
import static org.fresheyes.server.access.Role.CONSULTANT;
import static org.fresheyes.server.access.Role.GP;
import static org.fresheyes.server.access.Role.HOSPITAL_STAFF;
import static org.fresheyes.server.access.Role.ON_CALL;
import static org.fresheyes.server.access.Role.OUTREACH;
import static org.fresheyes.server.access.Role.PRACTICE_STAFF;
import static org.fresheyes.server.access.Role.SITE_MANAGER;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.authority.Scope;

/**
 * The one table of who may do what. A line reads: this act is allowed to the person, to a representative with this
 * scope, and to these roles in the team asked, the first team, the second team, or (where no person is concerned, or
 * only a list) their own organisation. What is not written is refused.
 */
public final class WhoMay {

    private static final Set<Role> NOBODY = Set.of();
    private static final Set<Role> TEAM = Set.of(GP, PRACTICE_STAFF, CONSULTANT, HOSPITAL_STAFF);
    private static final Set<Role> CLINICIANS = Set.of(GP, CONSULTANT);
    private static final Set<Role> PRACTICE = Set.of(GP, PRACTICE_STAFF);
    private static final Set<Role> PRACTICE_OFFICE = Set.of(GP, PRACTICE_STAFF, ADMINISTRATOR);
    private static final Set<Role> GPS = Set.of(GP);
    private static final Set<Role> WARD_TEAM = Set.of(CONSULTANT, HOSPITAL_STAFF);
    private static final Set<Role> RESPONDERS = Set.of(OUTREACH, ON_CALL, SITE_MANAGER);
    private static final Set<Role> HOSPITAL = Set.of(CONSULTANT, HOSPITAL_STAFF, OUTREACH, ON_CALL, SITE_MANAGER);
    private static final Set<Role> ROTA_KEEPERS = Set.of(SITE_MANAGER, ADMINISTRATOR);
    private static final Set<Role> ADMINISTRATORS = Set.of(ADMINISTRATOR);

    /** Whom local policy can name; which of them it does is for the case to check. */
    private static final Set<Role> APPROVERS = Set.of(GP, CONSULTANT, ADMINISTRATOR);

    private static final boolean THE_PERSON = true;
    private static final boolean NOT_THE_PERSON = false;

    private static final Map<Act, Line> TABLE = new EnumMap<>(Act.class);

    static {
        var see = Optional.of(Scope.SEE_CASE);
        var act = Optional.of(Scope.ACT_IN_CASE);
        var record = Optional.of(Scope.SEE_RECORD);
        Optional<Scope> none = Optional.empty();
        // ............................... the person ..... representative  team asked  first team  second team  own
        // organisation
        line(Act.READ_CASE, THE_PERSON, see, TEAM, TEAM, TEAM, NOBODY);
        line(Act.READ_RECORD, THE_PERSON, record, TEAM, TEAM, TEAM, NOBODY);
        line(Act.UPLOAD_RECORD, THE_PERSON, none, TEAM, TEAM, NOBODY, NOBODY);
        line(Act.ASK, THE_PERSON, act, NOBODY, NOBODY, NOBODY, NOBODY);
        line(Act.ACT_AS_ASKER, THE_PERSON, act, NOBODY, NOBODY, NOBODY, NOBODY);
        line(Act.CHANGE_CONTACT, THE_PERSON, none, TEAM, NOBODY, NOBODY, NOBODY);
        line(Act.SEE_WHO_LOOKED, THE_PERSON, none, NOBODY, NOBODY, NOBODY, NOBODY);
        line(Act.MANAGE_REPRESENTATIVES, THE_PERSON, none, NOBODY, NOBODY, NOBODY, NOBODY);
        line(Act.ACCEPT_INVITATION, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, NOBODY); // by the code alone
        line(Act.READ_PERSON, THE_PERSON, see, TEAM, TEAM, TEAM, NOBODY);
        line(Act.VERIFY_AUTHORITY, NOT_THE_PERSON, none, Set.of(GP, PRACTICE_STAFF), NOBODY, NOBODY, NOBODY);
        line(Act.RECORD_CAPACITY, NOT_THE_PERSON, none, CLINICIANS, CLINICIANS, CLINICIANS, NOBODY);
        line(Act.RECORD_DEATH, NOT_THE_PERSON, none, TEAM, TEAM, TEAM, NOBODY);
        line(Act.ACKNOWLEDGE_REQUEST, NOT_THE_PERSON, none, TEAM, NOBODY, NOBODY, NOBODY);
        line(Act.HANDLE_REQUEST, NOT_THE_PERSON, none, CLINICIANS, CLINICIANS, NOBODY, NOBODY);
        line(Act.ANSWER_DELAY, NOT_THE_PERSON, none, CLINICIANS, CLINICIANS, CLINICIANS, NOBODY);
        line(Act.REDACT, NOT_THE_PERSON, none, CLINICIANS, CLINICIANS, NOBODY, NOBODY);
        line(Act.REFER, NOT_THE_PERSON, none, TEAM, NOBODY, NOBODY, NOBODY);
        line(Act.APPROVE_OUTSIDE, NOT_THE_PERSON, none, APPROVERS, NOBODY, NOBODY, APPROVERS);
        line(Act.TRIAGE, NOT_THE_PERSON, none, NOBODY, NOBODY, CLINICIANS, NOBODY);
        line(Act.BOOK, NOT_THE_PERSON, none, NOBODY, NOBODY, TEAM, NOBODY);
        line(Act.RECORD_FIRST_OPINION, NOT_THE_PERSON, none, CLINICIANS, CLINICIANS, NOBODY, NOBODY);
        line(Act.GIVE_OPINION, NOT_THE_PERSON, none, NOBODY, NOBODY, CLINICIANS, NOBODY);
        line(Act.ACKNOWLEDGE_OPINION, NOT_THE_PERSON, none, CLINICIANS, CLINICIANS, NOBODY, NOBODY);
        line(Act.RECONCILE, NOT_THE_PERSON, none, CLINICIANS, CLINICIANS, CLINICIANS, NOBODY);
        line(Act.TRANSFER_RESPONSIBILITY, NOT_THE_PERSON, none, CLINICIANS, CLINICIANS, CLINICIANS, NOBODY);
        line(Act.CHECK_PRESENTATIONS, NOT_THE_PERSON, none, Set.of(CLINICAL_SYSTEM), NOBODY, NOBODY, NOBODY);
        line(Act.FIND_PERSON, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, TEAM);
        line(Act.READ_WORKLIST, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, TEAM);
        line(Act.MANAGE_PEOPLE, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, ADMINISTRATORS);
        line(Act.MANAGE_SETTINGS, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, ADMINISTRATORS);
        line(Act.READ_REVIEW_LIST, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, PRACTICE);
        line(Act.READ_EPISODE, THE_PERSON, see, PRACTICE, NOBODY, NOBODY, NOBODY);
        line(Act.FOLLOW_UP_EPISODE, NOT_THE_PERSON, none, PRACTICE, NOBODY, NOBODY, NOBODY);
        line(Act.REVIEW_EPISODE, NOT_THE_PERSON, none, GPS, NOBODY, NOBODY, NOBODY);
        line(Act.ADD_VISITS, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, PRACTICE);
        line(Act.SAY_AGAIN, THE_PERSON, act, NOBODY, NOBODY, NOBODY, NOBODY);
        line(Act.READ_BURDEN, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, PRACTICE_OFFICE);
        line(Act.SET_LIST_SIZE, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, PRACTICE_OFFICE);
        line(Act.MANAGE_PLACES, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, ADMINISTRATORS);
        line(Act.READ_WARD, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, WARD_TEAM);
        line(Act.KEEP_BEDS, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, WARD_TEAM);
        line(Act.RAISE_CALL, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, HOSPITAL);
        line(Act.READ_CALLS, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, RESPONDERS);
        line(Act.ANSWER_CALL, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, RESPONDERS);
        line(Act.MANAGE_ROTA, NOT_THE_PERSON, none, NOBODY, NOBODY, NOBODY, ROTA_KEEPERS);
    }

    private WhoMay() {}

    /** Whom one act is allowed to. */
    public record Line(boolean self, Optional<Scope> representative, Map<Relationship, Set<Role>> roles) {}

    /** The line of an act. */
    public static Line of(Act act) {
        Line line = TABLE.get(act);
        if (line == null) {
            throw new IllegalStateException("Act %s: has no line in the table of who may do what.".formatted(act));
        }
        return line;
    }

    /** True when somebody who is this to the person, with this authority or these roles, may do it. */
    static boolean allows(Act act, Tie tie) {
        Line line = of(act);
        return switch (tie.as()) {
            case SELF -> line.self();
            case REPRESENTATIVE ->
                line.representative().isPresent()
                        && tie.authority()
                                .map(authority -> authority
                                        .scope()
                                        .contains(line.representative().get()))
                                .orElse(false);
            case REFERRING_TEAM, FIRST_TEAM, RECEIVING_TEAM, OWN_ORGANISATION ->
                tie.roles().stream().anyMatch(line.roles().getOrDefault(tie.as(), NOBODY)::contains);
            case NONE -> false;
        };
    }

    private static void line(
            Act act,
            boolean self,
            Optional<Scope> representative,
            Set<Role> teamAsked,
            Set<Role> firstTeam,
            Set<Role> secondTeam,
            Set<Role> ownOrganisation) {
        TABLE.put(
                act,
                new Line(
                        self,
                        representative,
                        Map.of(
                                Relationship.REFERRING_TEAM, teamAsked,
                                Relationship.FIRST_TEAM, firstTeam,
                                Relationship.RECEIVING_TEAM, secondTeam,
                                Relationship.OWN_ORGANISATION, ownOrganisation)));
    }
}
