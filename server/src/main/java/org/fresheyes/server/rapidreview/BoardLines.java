package org.fresheyes.server.rapidreview;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.springframework.stereotype.Component;

/** The calls of a hospital as its board shows them: what waits first, and of that the oldest. */
@Component
public class BoardLines {

    /** How long a call that is closed stays on the board. */
    private static final Duration SHOWN = Duration.ofHours(24);

    private static final Duration BEFORE = Duration.ofDays(7);
    private static final int MOST_KEPT = 2_000;

    private final CallBook book;
    private final CallLists lists;
    private final Clock clock;

    /** Lines that were worked out, with the number of events they were worked out from; the least used go first. */
    private final Map<UUID, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Known(int version, BoardLine line) {}

    BoardLines(CallBook book, CallLists lists, Clock clock) {
        this.book = book;
        this.lists = lists;
        this.clock = clock;
    }

    /** For whoever was allowed to open the board. Only calls to which something happened are read anew. */
    public List<BoardLine> of(OdsCode site) {
        return lists.onTheBoard(site, clock.instant().minus(SHOWN)).stream()
                .map(this::line)
                .sorted(Comparator.comparing(BoardLine::sign).thenComparing(BoardLine::raisedAt))
                .toList();
    }

    private BoardLine line(CallLists.Version call) {
        Optional<Known> before;
        synchronized (known) {
            before = Optional.ofNullable(known.get(call.id())).filter(it -> it.version() == call.version());
        }
        return before.map(Known::line).orElseGet(() -> {
            CallOnFile file = book.get(call.id());
            BoardLine fresh = line(file);
            synchronized (known) {
                known.put(call.id(), new Known(file.state().version(), fresh));
            }
            return fresh;
        });
    }

    private BoardLine line(CallOnFile file) {
        Call call = file.state();
        BoardLine.Sign sign = sign(call.stage());
        return new BoardLine(
                file.id(),
                file.reference(),
                Phrases.place(file.where()),
                Phrases.of(call.raised().caller()),
                call.stage(),
                Phrases.of(call.stage()),
                sign,
                sign == BoardLine.Sign.BELL,
                call.raisedAt(),
                call.reviewer().map(Person::name),
                call.urgency().map(Phrases::of),
                lists.before(file, BEFORE));
    }

    private static BoardLine.Sign sign(Stage stage) {
        return switch (stage) {
            case RAISED, ALERTING, UNANSWERED -> BoardLine.Sign.BELL;
            case ACKNOWLEDGED, ON_THE_WAY, AT_THE_BEDSIDE, ADVISING -> BoardLine.Sign.TAKEN;
            case REVIEWED, FED_BACK -> BoardLine.Sign.TELL;
            case CLOSED -> BoardLine.Sign.OVER;
        };
    }
}
