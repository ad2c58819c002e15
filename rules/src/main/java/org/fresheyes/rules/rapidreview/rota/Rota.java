package org.fresheyes.rules.rapidreview.rota;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.days.London;

/** Who is on duty at one site. Hours are those of London; a night in which the clocks change is an hour shorter or longer. */
public record Rota(String site, List<Shift> shifts, List<Change> changes) {

    /** How far ahead gaps are looked for. */
    public static final Duration AHEAD = Duration.ofDays(14);

    public Rota {
        shifts = List.copyOf(shifts);
        changes = List.copyOf(changes);
    }

    /** Everybody on duty as this at an instant, each once, in the order of the rota. */
    public List<Person> onDuty(Role role, Instant at) {
        List<Person> instead = at(Change.Instead.class, role, at)
                .map(Change.Instead::person)
                .distinct()
                .toList();
        if (!instead.isEmpty()) {
            return instead;
        }
        List<Person> away =
                at(Change.Away.class, role, at).map(Change.Away::person).toList();
        LocalDate today = London.day(at);
        return shifts.stream()
                .filter(shift -> shift.role() == role)
                .filter(shift -> Stream.of(today.minusDays(1), today)
                        .flatMap(day -> shift.beginningOn(day).stream())
                        .anyMatch(span -> span.holds(at)))
                .map(Shift::person)
                .filter(person -> !away.contains(person))
                .distinct()
                .toList();
    }

    /** Every time in the next 14 days at which one of these roles has nobody, in the order of the roles given. */
    public List<Gap> gaps(Collection<Role> roles, Instant now) {
        return roles.stream()
                .distinct()
                .flatMap(role -> gaps(role, now, now.plus(AHEAD)).stream())
                .toList();
    }

    private List<Gap> gaps(Role role, Instant from, Instant to) {
        List<Gap> gaps = new ArrayList<>();
        Optional<Instant> begun = Optional.empty();
        for (Instant edge : edges(role, from, to)) {
            boolean empty = edge.isBefore(to) && onDuty(role, edge).isEmpty();
            if (!empty && begun.isPresent()) {
                gaps.add(new Gap(role, begun.orElseThrow(), edge));
                begun = Optional.empty();
            } else if (empty && begun.isEmpty()) {
                begun = Optional.of(edge);
            }
        }
        return gaps;
    }

    /** Every instant at which somebody may come or go, with both ends. */
    private NavigableSet<Instant> edges(Role role, Instant from, Instant to) {
        NavigableSet<Instant> edges = new TreeSet<>();
        LocalDate last = London.day(to);
        Stream<Span> weekly = London.day(from)
                .minusDays(1)
                .datesUntil(last.plusDays(1))
                .flatMap(day -> shifts.stream()
                        .filter(shift -> shift.role() == role)
                        .flatMap(shift -> shift.beginningOn(day).stream()));
        Stream<Span> changed =
                changes.stream().filter(change -> change.role() == role).map(Rota::span);
        Stream.concat(weekly, changed)
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .filter(edge -> edge.isAfter(from) && edge.isBefore(to))
                .forEach(edges::add);
        edges.add(from);
        edges.add(to);
        return edges;
    }

    private <C extends Change> Stream<C> at(Class<C> kind, Role role, Instant at) {
        return changes.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(change -> change.role() == role)
                .filter(change -> span(change).holds(at));
    }

    private static Span span(Change change) {
        return Span.ofLondon(change.from(), change.to());
    }
}
