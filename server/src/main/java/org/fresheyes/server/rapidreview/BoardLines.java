package org.fresheyes.server.rapidreview;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.springframework.stereotype.Component;

/** The calls of a hospital as its board shows them: what waits first, and of that the oldest. */
@Component
public class BoardLines {

    private static final Duration BEFORE = Duration.ofDays(7);

    private final Calls calls;
    private final CallLists lists;

    BoardLines(Calls calls, CallLists lists) {
        this.calls = calls;
        this.lists = lists;
    }

    /** For whoever was allowed to open the board. */
    public List<BoardLine> of(OdsCode site) {
        return calls.board(site).stream()
                .map(this::line)
                .sorted(Comparator.comparing(BoardLine::sign).thenComparing(BoardLine::raisedAt))
                .toList();
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
