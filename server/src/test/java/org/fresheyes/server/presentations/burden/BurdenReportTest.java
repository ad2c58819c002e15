package org.fresheyes.server.presentations.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fresheyes.server.presentations.burden.Visits.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.symptoms.AreaId;
import org.junit.jupiter.api.Test;

/** 20 women and 8 men with visits here, a prompt about each of the women and about 2 people who are only known by it. */
class BurdenReportTest {

    private static final AreaId CHEST = new AreaId("chest");
    private static final AreaId GENERAL = new AreaId("general");

    private final List<UUID> women = people(20);
    private final List<UUID> men = people(8);
    private final List<UUID> strangers = people(2);

    @Test
    void with_a_list_size_every_prompt_is_in_the_rate() {
        BurdenReport report = report(Optional.of(new ListSize(11_000, Instant.EPOCH, "Dr Adeyemi")));

        assertThat(report.people()).isEqualTo(11_000);
        assertThat(report.all()).isEqualTo(new Line(1, 1, 22, 22));
        assertThat(report.raisedRate(report.all())).isEqualTo("0.50");
    }

    @Test
    void without_one_rates_are_about_people_with_visits_here_only() {
        BurdenReport report = report(Optional.empty());

        assertThat(report.people()).isEqualTo(28);
        assertThat(report.all().raised()).isEqualTo(22);
        assertThat(report.all().raisedInRate()).isEqualTo(20);
    }

    @Test
    void a_prompt_about_two_areas_is_in_both_lines_and_once_in_all() {
        BurdenReport report = report(Optional.empty());

        assertThat(report.byArea().get(CHEST).raised()).isEqualTo(22);
        assertThat(report.byArea().get(GENERAL).raised()).isEqualTo(22);
        assertThat(report.byLevel().keySet())
                .containsExactly(
                        Level.REVIEW_DUE_RED_FLAG,
                        Level.RETURNED_AFTER_REVIEW,
                        Level.UNRESOLVED_DESPITE_DIAGNOSIS,
                        Level.REVIEW_DUE);
    }

    @Test
    void what_is_not_recorded_is_a_row() {
        Map<Band, GroupLine> rows = report(Optional.empty()).by(Grouping.SEX).stream()
                .collect(Collectors.toMap(GroupLine::band, row -> row));

        assertThat(rows.keySet()).containsExactlyInAnyOrder((Band[]) Sex.values());
        assertThat(rows.get(Sex.FEMALE))
                .isEqualTo(new GroupLine(Sex.FEMALE, 20, 20, 20, 20, 0, 0, Map.of("Away", 6, "Rare", 2)));
        assertThat(rows.get(Sex.MALE)).isEqualTo(new GroupLine(Sex.MALE, 8, 0, 0, 0, 0, 0, Map.of()));
        assertThat(rows.get(Sex.NOT_RECORDED)).isEqualTo(new GroupLine(Sex.NOT_RECORDED, 0, 2, 0, 2, 1, 1, Map.of()));
    }

    @Test
    void rare_reasons_are_said_together() {
        assertThat(report(Optional.empty()).by(Grouping.SEX).getFirst().why())
                .containsExactly("Away: 5", "Other reasons: fewer than 5");
    }

    private BurdenReport report(Optional<ListSize> list) {
        Map<UUID, Background> backgrounds = new HashMap<>();
        women.forEach(person -> backgrounds.put(person, of(Sex.FEMALE)));
        men.forEach(person -> backgrounds.put(person, of(Sex.MALE)));
        List<PutAside> aside = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> aside.add(new PutAside(Optional.of(women.get(i)), i < 6 ? "Away" : "Rare")));
        return new BurdenReport(
                4,
                TODAY,
                list,
                Set.copyOf(Stream.concat(women.stream(), men.stream()).toList()),
                List.of(new OpenPrompt(women.getFirst(), Level.REVIEW_DUE, List.of(CHEST))),
                Stream.concat(women.stream(), strangers.stream())
                        .map(BurdenReportTest::raised)
                        .toList(),
                aside,
                List.of(new CardOf(
                        Optional.empty(), new CardShown(Optional.empty(), CardShown.Feedback.NONE, List.of()))),
                backgrounds);
    }

    private static RaisedPrompt raised(UUID person) {
        return new RaisedPrompt(
                person, TODAY, Level.REVIEW_DUE, List.of(CHEST, GENERAL), Became.REVIEWED, Set.of(Deed.TEST));
    }

    private static Background of(Sex sex) {
        return new Background(Optional.empty(), Optional.of(sex), Optional.empty(), Optional.empty());
    }

    private static List<UUID> people(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }
}
