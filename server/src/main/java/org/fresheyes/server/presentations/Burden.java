package org.fresheyes.server.presentations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.review.Event.Dismissed;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.presentations.burden.BurdenReport;
import org.fresheyes.server.presentations.burden.CardOf;
import org.fresheyes.server.presentations.burden.ListSize;
import org.fresheyes.server.presentations.burden.OpenPrompt;
import org.fresheyes.server.presentations.burden.PutAside;
import org.fresheyes.server.presentations.burden.RaisedIn;
import org.fresheyes.server.presentations.burden.RaisedPrompt;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** How often a practice is asked to look again, and what comes of it. Nobody is named. */
@Service
@Lazy
public class Burden {

    /** Where a prompt waits for an answer; a safety net that is overdue was answered once. */
    private static final Set<Stage> OPEN = EnumSet.of(Stage.NEW, Stage.SEEN, Stage.IN_REVIEW, Stage.RETURNED);

    private final EpisodeLists lists;
    private final EpisodeBook book;
    private final Visits visits;
    private final Backgrounds backgrounds;
    private final ListSizes sizes;
    private final CardsShown cards;
    private final Episodes episodes;
    private final Access access;
    private final Clock clock;

    Burden(
            EpisodeLists lists,
            EpisodeBook book,
            Visits visits,
            Backgrounds backgrounds,
            ListSizes sizes,
            CardsShown cards,
            Episodes episodes,
            Access access,
            Clock clock) {
        this.lists = lists;
        this.book = book;
        this.visits = visits;
        this.backgrounds = backgrounds;
        this.sizes = sizes;
        this.cards = cards;
        this.episodes = episodes;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Writes down how many people are registered.
     *
     * @throws org.fresheyes.server.access.Refused when the viewer does not work there
     */
    public void keepListSize(Viewer viewer, OdsCode practice, int people) {
        Grant grant = access.require(viewer, Act.SET_LIST_SIZE, practice);
        sizes.keep(practice, new ListSize(people, clock.instant(), grant.actor().name()));
    }

    /**
     * The last weeks, today included.
     *
     * @throws org.fresheyes.server.access.Refused when the viewer does not work there
     */
    public BurdenReport report(Viewer viewer, OdsCode practice, int weeks) {
        access.require(viewer, Act.READ_BURDEN, practice);
        LocalDate last = episodes.today();
        LocalDate first = BurdenReport.firstOf(weeks, last);
        List<OpenPrompt> open = new ArrayList<>();
        List<RaisedPrompt> raised = new ArrayList<>();
        List<PutAside> aside = new ArrayList<>();
        Map<UUID, UUID> people = new HashMap<>();
        for (EpisodeRow row : lists.at(practice)) {
            people.put(row.id(), row.person());
            open(row, last).ifPresent(open::add);
            if (mayHaveHappened(row, first)) {
                EpisodeOnFile file = book.get(row.id());
                RaisedIn.of(file.state(), Settings.DEFAULT).stream()
                        .filter(prompt -> !prompt.day().isBefore(first))
                        .forEach(raised::add);
                aside.addAll(putAway(file, first));
            }
        }
        List<CardOf> shown = cards.cards(practice, start(first), start(last.plusDays(1))).stream()
                .map(card -> new CardOf(card.episode().flatMap(id -> Optional.ofNullable(people.get(id))), card))
                .toList();
        shown.forEach(card -> card.card().reasons().stream()
                .map(reason -> new PutAside(card.person(), "A card: " + reason))
                .forEach(aside::add));
        Set<UUID> held = new HashSet<>(visits.people(practice));
        return new BurdenReport(
                weeks, last, sizes.of(practice), held, open, raised, aside, shown, backgrounds.at(practice));
    }

    private static Optional<OpenPrompt> open(EpisodeRow row, LocalDate today) {
        boolean current = !row.newest().plusDays(Settings.DEFAULT.current()).isBefore(today);
        return row.level()
                .filter(level -> level.isDue() && current && OPEN.contains(row.stage()))
                .map(level -> new OpenPrompt(row.person(), level, row.areas()));
    }

    /** Nothing is raised about what is long over, and whatever is put away has a new stage since then. */
    private static boolean mayHaveHappened(EpisodeRow row, LocalDate first) {
        return !row.newest().plusDays(Settings.DEFAULT.current()).isBefore(first)
                || !row.since().isBefore(start(first));
    }

    private static List<PutAside> putAway(EpisodeOnFile file, LocalDate first) {
        return file.state().events().stream()
                .filter(taken -> !taken.at().isBefore(start(first)))
                .flatMap(taken ->
                        taken.event() instanceof Dismissed dismissed ? Stream.of(dismissed.why()) : Stream.empty())
                .map(why -> new PutAside(Optional.of(file.person()), "Put away: " + EpisodePhrases.of(why)))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }
}
