package org.fresheyes.rules.opinion.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.Service;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.rules.scenario.Worded;

/** The teams of every scenario. All are made up. */
public enum Cast {
    PRACTICE("ZZ001", "Hillside Practice", ""),
    SECOND_GP("ZZ001", "Hillside Practice", "Dr Ellery"),
    OTHER_PRACTICE("ZZ002", "Brook Street Practice", ""),
    FIRST_HOSPITAL("ZZH01", "Northmoor Hospital", "Dr Fenwick"),
    COLLEAGUE("ZZH01", "Northmoor Hospital", "Dr Marlow"),
    SECOND_HOSPITAL("ZZH02", "Eastvale Hospital", "Dr Osei"),
    THIRD_HOSPITAL("ZZH03", "Westcombe Hospital", "");

    /** Whom every scenario is about. */
    public static final UUID PERSON = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final String code;
    private final String name;
    private final String clinician;

    Cast(String code, String name, String clinician) {
        this.code = code;
        this.name = name;
        this.clinician = clinician;
    }

    public Team team() {
        return new Team(OdsCode.of(code), name, Optional.of(clinician));
    }

    /** As it stands in the directory when it is chosen. */
    public Service service() {
        return new Service(
                team(),
                Optional.of("100"),
                Optional.of(12.5),
                Optional.of(9.0),
                Optional.of(LocalDate.of(2026, 1, 31)),
                this != FIRST_HOSPITAL && this != COLLEAGUE);
    }

    /**
     * The team that the scenarios call that.
     *
     * @throws IllegalArgumentException when nobody is called that
     */
    public static Cast named(String words) {
        return Worded.in(Cast.class, words);
    }

    /** How the scenarios call this team. */
    public static String nameOf(Team team) {
        return Arrays.stream(values())
                .filter(cast -> cast.team().equals(team))
                .findFirst()
                .map(Cast::toString)
                .orElse(team.full());
    }

    @Override
    public String toString() {
        return Worded.words(this);
    }
}
