package org.fresheyes.server.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Clinic;
import org.fresheyes.server.directory.Coordinates;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.Shortlist.AsOf;
import org.fresheyes.server.directory.Shortlist.Option;
import org.fresheyes.server.directory.ShortlistRequest;
import org.fresheyes.server.directory.Site;
import org.fresheyes.server.directory.Source;
import org.fresheyes.server.directory.TreatmentFunction;
import org.fresheyes.server.directory.Wait;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings together positions, waits and clinics into a shortlist. */
public final class Choices {

    /** Where a journey begins, and who says so. */
    public record Origin(Coordinates coordinates, Source source) {}

    private record Place(OdsCode organisation, Site site, Source source) {}

    private final JdbcClient jdbc;
    private final Clinics clinics;

    public Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.clinics = new Clinics(jdbc);
    }

    public Optional<Origin> origin(Outcode outcode) {
        Sources sources = Sources.in(jdbc);
        return jdbc.sql("select * from outcode where outcode = :outcode")
                .param("outcode", outcode.value())
                .query((row, n) -> new Origin(
                        new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")),
                        sources.of(row.getLong("import"))))
                .optional();
    }

    public List<TreatmentFunction> functions() {
        return jdbc.sql("select code, name from treatment_function order by code")
                .query((row, n) -> new TreatmentFunction(row.getString("code"), row.getString("name")))
                .list();
    }

    public Optional<Wait> wait(OdsCode trust, TreatmentFunction function) {
        return Optional.ofNullable(waits(function).get(trust));
    }

    public Shortlist shortlist(ShortlistRequest request) {
        Optional<Origin> origin = origin(request.from());
        if (origin.isEmpty()) {
            return new Shortlist(
                    request,
                    List.of(),
                    0,
                    List.of(),
                    List.of("We do not know where %s is. Check the first half of the postcode."
                            .formatted(request.from())));
        }
        return shortlist(request, origin.get());
    }

    private Shortlist shortlist(ShortlistRequest request, Origin origin) {
        Map<OdsCode, Wait> waits = waits(request.function());
        Map<OdsCode, List<Clinic>> offers =
                clinics.of(request.function()).stream().collect(Collectors.groupingBy(Clinic::trust));
        Map<OdsCode, List<Place>> places = places();
        boolean noWaits = waits.isEmpty();

        List<Organisation> treating = treating().stream()
                .filter(trust -> noWaits || waits.containsKey(trust.code()) || offers.containsKey(trust.code()))
                .toList();
        List<Organisation> asking = treating.stream()
                .filter(trust -> takesSecondOpinions(offers.getOrDefault(trust.code(), List.of())))
                .toList();
        List<Ranking.Candidate> placed = asking.stream()
                .filter(trust -> places.containsKey(trust.code()))
                .map(trust -> new Ranking.Candidate(
                        trust,
                        places.getOrDefault(trust.code(), List.of()).stream()
                                .map(Place::site)
                                .toList(),
                        Optional.ofNullable(waits.get(trust.code())),
                        offers.getOrDefault(trust.code(), List.of())))
                .toList();
        List<Option> found = Ranking.rank(request, origin.coordinates(), placed);
        List<Option> options = found.stream().limit(request.limit()).toList();

        List<String> problems = new ArrayList<>();
        String treatment = request.function().plainName();
        if (noWaits) {
            problems.add("No waiting times are loaded for %s. We cannot tell which hospitals treat this."
                    .formatted(treatment));
        }
        if (found.isEmpty()) {
            problems.add("We found no hospital for %s within %d miles. Try a longer distance."
                    .formatted(treatment, request.maxMiles()));
        }
        say(
                problems,
                treating.size() - asking.size(),
                "does not take second opinions.",
                "do not take second opinions.");
        say(
                problems,
                asking.size() - placed.size(),
                "also treats this. We do not know where it is.",
                "also treat this. We do not know where they are.");
        return new Shortlist(request, options, found.size(), asOf(origin, options, places), problems);
    }

    private static void say(List<String> problems, int count, String one, String many) {
        if (count > 0) {
            problems.add(count == 1 ? "1 organisation " + one : count + " organisations " + many);
        }
    }

    private static boolean takesSecondOpinions(List<Clinic> offers) {
        return offers.isEmpty() || offers.stream().anyMatch(Clinic::acceptsSecondOpinions);
    }

    private static List<AsOf> asOf(Origin origin, List<Option> options, Map<OdsCode, List<Place>> places) {
        Set<Source> positions = new LinkedHashSet<>();
        for (Option option : options) {
            places.getOrDefault(option.trust().code(), List.of()).stream()
                    .filter(place -> place.site().equals(option.nearest()))
                    .forEach(place -> positions.add(place.source()));
        }
        Stream<Source> waits =
                options.stream().flatMap(option -> option.figure().stream()).map(Wait::source);
        return Stream.of(
                        positions.stream().map(source -> new AsOf("Where hospitals are", source)),
                        waits.distinct().map(source -> new AsOf("How long people wait", source)),
                        Stream.of(new AsOf("Where postcode areas are", origin.source())))
                .flatMap(Function.identity())
                .toList();
    }

    private List<Organisation> treating() {
        Sources sources = Sources.in(jdbc);
        return jdbc.sql("select * from organisation where open and type in ('TRUST', 'INDEPENDENT') order by code")
                .query((row, n) -> Organisations.organisation(row, sources))
                .list();
    }

    /** How long people wait for one treatment function, by provider. */
    public Map<OdsCode, Wait> waits(TreatmentFunction function) {
        Sources sources = Sources.in(jdbc);
        return jdbc
                .sql("select * from wait where treatment_function = :function")
                .param("function", function.code())
                .query((row, n) -> wait(row, function, sources))
                .list()
                .stream()
                .collect(Collectors.toMap(Wait::trust, Function.identity()));
    }

    private static Wait wait(ResultSet row, TreatmentFunction function, Sources sources) throws SQLException {
        double weeks = row.getDouble("median_weeks");
        OptionalDouble median = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(weeks);
        return new Wait(
                new OdsCode(row.getString("trust")),
                function,
                median,
                row.getInt("within_18_weeks"),
                row.getInt("waiting"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                sources.of(row.getLong("import")));
    }

    /**
     * Where each organisation can be seen: the sites it runs; the site it is, for a provider that is one hospital;
     * failing both, the middle of its own postcode area.
     */
    private Map<OdsCode, List<Place>> places() {
        Sources sources = Sources.in(jdbc);
        return jdbc
                .sql(
                        """
                        select trust as organisation, site.* from site
                        union all
                        select code as organisation, site.* from site where code <> trust
                        union all
                        select o.code, o.code, o.name, o.code, outcode.latitude, outcode.longitude, outcode.import
                        from organisation o join outcode using (outcode)
                        where o.type in ('TRUST', 'INDEPENDENT')
                          and not exists (select from site where site.trust = o.code)
                          and not exists (select from site where site.code = o.code)
                        """)
                .query((row, n) -> new Place(
                        new OdsCode(row.getString("organisation")),
                        Organisations.site(row),
                        sources.of(row.getLong("import"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Place::organisation));
    }
}
