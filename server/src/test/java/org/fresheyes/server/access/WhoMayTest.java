package org.fresheyes.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Basis;
import org.fresheyes.rules.authority.Scope;
import org.fresheyes.rules.identity.OdsCode;
import org.junit.jupiter.api.Test;

class WhoMayTest {

    private static final Path PAGE = Path.of("../docs/access.md");

    @Test
    void every_act_has_a_line() {
        assertThat(Act.values()).allSatisfy(act -> assertThat(WhoMay.of(act)).isNotNull());
    }

    @Test
    void administrators_reach_nothing_of_a_person_but_the_way_they_approve() {
        for (Act act : EnumSet.complementOf(EnumSet.of(Act.APPROVE_OUTSIDE))) {
            for (Part part : Part.values()) {
                assertThat(WhoMay.allows(act, member(part.relationship(), Role.ADMINISTRATOR)))
                        .as("%s as %s", act, part)
                        .isFalse();
            }
        }
    }

    @Test
    void nobody_decides_about_their_own_request() {
        assertThat(EnumSet.of(
                        Act.HANDLE_REQUEST, Act.TRIAGE, Act.GIVE_OPINION, Act.RECORD_CAPACITY, Act.VERIFY_AUTHORITY))
                .noneMatch(act -> WhoMay.allows(act, Tie.SELF));
    }

    @Test
    void a_representative_does_what_the_scope_says_and_no_more() {
        Tie sees = Tie.representative(authority(Scope.SEE_CASE));
        assertThat(Arrays.stream(Act.values()).filter(act -> WhoMay.allows(act, sees)))
                .containsExactly(Act.READ_CASE, Act.READ_PERSON, Act.READ_EPISODE);
        Tie acts = Tie.representative(authority(Scope.ACT_IN_CASE));
        assertThat(Arrays.stream(Act.values()).filter(act -> WhoMay.allows(act, acts)))
                .containsExactly(Act.ASK, Act.ACT_AS_ASKER, Act.SAY_AGAIN);
    }

    @Test
    void the_second_opinion_is_given_by_clinicians_of_the_second_team_only() {
        assertThat(WhoMay.allows(Act.GIVE_OPINION, member(Relationship.RECEIVING_TEAM, Role.CONSULTANT)))
                .isTrue();
        assertThat(WhoMay.allows(Act.GIVE_OPINION, member(Relationship.RECEIVING_TEAM, Role.HOSPITAL_STAFF)))
                .isFalse();
        assertThat(WhoMay.allows(Act.GIVE_OPINION, member(Relationship.FIRST_TEAM, Role.CONSULTANT)))
                .isFalse();
    }

    @Test
    void each_door_lets_in_its_own() {
        Tie gp = member(Relationship.REFERRING_TEAM, Role.GP);
        Tie secondConsultant = member(Relationship.RECEIVING_TEAM, Role.CONSULTANT);
        assertThat(Door.of("/my/cases/1").lets(Tie.SELF)).isTrue();
        assertThat(Door.of("/my/cases/1").lets(gp)).isFalse();
        assertThat(Door.of("/practice/cases/1").lets(Tie.SELF)).isFalse();
        assertThat(Door.of("/practice/cases/1").lets(gp)).isTrue();
        assertThat(Door.of("/practice/cases/1").lets(secondConsultant)).isTrue();
        assertThat(Door.of("/practice/people/1").lets(secondConsultant)).isFalse();
        assertThat(Door.of("/hospital/cases/1").lets(secondConsultant)).isTrue();
        assertThat(Door.of("/hospital/cases/1").lets(gp)).isFalse();
        assertThat(Door.of("/fhir/Task").lets(gp)).isTrue();
    }

    /** The page is the table: to change it, run with {@code -Dfresheyes.write-docs=true}. */
    @Test
    void the_page_in_docs_says_what_the_table_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("fresheyes.write-docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(
                """
                # Who may do what

                The table the server decides by (`org.fresheyes.server.access.WhoMay`). What is not in it is refused. Every decision is
                one line in the record of who looked, which the person can read. A representative needs an authority that stands today,
                with this scope. Whoever is the person, or represents them, does not meet them as staff too.

                | act | the person | representative | team asked | first team | second team | own organisation |
                |---|---|---|---|---|---|---|
                """);
        for (Act act : Act.values()) {
            WhoMay.Line line = WhoMay.of(act);
            page.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            act.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                            line.self() ? "yes" : "",
                            line.representative().map(Scope::words).orElse(""),
                            roles(line, Relationship.REFERRING_TEAM),
                            roles(line, Relationship.FIRST_TEAM),
                            roles(line, Relationship.RECEIVING_TEAM),
                            roles(line, Relationship.OWN_ORGANISATION)));
        }
        return page.toString();
    }

    private static String roles(WhoMay.Line line, Relationship as) {
        return line.roles().getOrDefault(as, Set.of()).stream()
                .sorted()
                .map(Role::words)
                .collect(Collectors.joining(", "));
    }

    private static Tie member(Relationship as, Role role) {
        OdsCode organisation = new OdsCode("P001");
        return Tie.member(as, Set.of(role), new Membership(organisation, "Example", role));
    }

    private static Authority authority(Scope scope) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        return new Authority(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Basis.Consent("words, version 1"),
                Set.of(scope),
                today,
                today,
                new Authority.Verified("the person", today),
                Optional.empty());
    }
}
