package org.fresheyes.server.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * The part of the site a request comes in by. It decides which ties to a person count there: nobody sees the pages of a
 * team as a patient, or those of a patient as staff, whatever else they may read.
 */
enum Door {
    /** {@code /my}, {@code /ask}: the person and who acts for them. */
    PATIENT,
    /** {@code /practice/people}: the people of a practice. */
    PRACTICE,
    /** {@code /hospital}: the people of a hospital, and whoever gives the second opinion. */
    HOSPITAL,
    /**
     * {@code /practice/cases}: a request and its records, for every team that has a part in it. A hospital is asked too,
     * when the person turns to it after a no; and all teams agree on a plan together.
     */
    TEAM,
    /** Everything else, such as FHIR, and work that is no request. */
    ANY;

    private static final Set<Role> PRACTICE_ROLES = EnumSet.of(Role.GP, Role.PRACTICE_STAFF);
    private static final Set<Role> HOSPITAL_ROLES = EnumSet.of(Role.CONSULTANT, Role.HOSPITAL_STAFF);

    static Door of(String path) {
        if (path.startsWith("/my/") || path.startsWith("/ask/")) {
            return PATIENT;
        }
        if (path.startsWith("/practice/cases/")) {
            return TEAM;
        }
        if (path.startsWith("/practice/")) {
            return PRACTICE;
        }
        return path.startsWith("/hospital/") ? HOSPITAL : ANY;
    }

    boolean lets(Tie tie) {
        return switch (this) {
            case PATIENT -> !isTeam(tie);
            case PRACTICE -> isTeam(tie) && holds(tie, PRACTICE_ROLES);
            case HOSPITAL -> isTeam(tie) && (tie.as() == Relationship.RECEIVING_TEAM || holds(tie, HOSPITAL_ROLES));
            case TEAM -> isTeam(tie);
            case ANY -> true;
        };
    }

    private static boolean holds(Tie tie, Set<Role> roles) {
        return tie.roles().stream().anyMatch(roles::contains);
    }

    private static boolean isTeam(Tie tie) {
        return switch (tie.as()) {
            case SELF, REPRESENTATIVE, NONE -> false;
            case REFERRING_TEAM, FIRST_TEAM, RECEIVING_TEAM, OWN_ORGANISATION -> true;
        };
    }
}
