package org.fresheyes.server.rapidreview.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.rapidreview.BoardLines;
import org.fresheyes.server.rapidreview.BoardListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The boards that are open, by hospital. Each change is drawn once and sent to all; a slow one gets the newest drawing and
 * not those between. Once a second a beat tells each that it is live.
 */
@Component
class LiveBoards implements BoardListener {

    /** After which a board asks again, and whoever it belongs to is asked again who they are. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BoardLines lines;
    private final TemplateEngine templates;
    private final Map<OdsCode, Set<OpenBoard>> open = new ConcurrentHashMap<>();

    LiveBoards(BoardLines lines, TemplateEngine templates) {
        this.lines = lines;
        this.templates = templates;
    }

    /** Opens a board for somebody who may see it. */
    SseEmitter open(OdsCode site) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        OpenBoard board = new OpenBoard(emitter);
        Set<OpenBoard> beside = open.computeIfAbsent(site, none -> ConcurrentHashMap.newKeySet());
        Runnable gone = () -> {
            beside.remove(board);
            board.close();
        };
        emitter.onCompletion(gone);
        emitter.onTimeout(emitter::complete);
        emitter.onError(failed -> gone.run());
        beside.add(board);
        board.start();
        board.show(drawn(site));
        return emitter;
    }

    @Override
    public void changed(OdsCode site) {
        Set<OpenBoard> boards = open.getOrDefault(site, Set.of());
        if (!boards.isEmpty()) {
            String drawn = drawn(site);
            boards.forEach(board -> board.show(drawn));
        }
    }

    @Override
    public void missed() {
        List.copyOf(open.keySet()).forEach(this::changed);
    }

    @Override
    public void listening() {
        open.values().forEach(boards -> boards.forEach(OpenBoard::beat));
    }

    /** A server that stops lets its boards go at once: they ask again, and another server answers. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        open.values().forEach(boards -> List.copyOf(boards).forEach(OpenBoard::hangUp));
    }

    private String drawn(OdsCode site) {
        StringOutput html = new StringOutput();
        templates.render("rapidreview/boardLines.jte", Map.of("lines", lines.of(site)), html);
        return html.toString().replaceAll("\\s*\\R\\s*", " ");
    }
}
