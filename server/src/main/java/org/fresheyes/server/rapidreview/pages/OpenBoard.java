package org.fresheyes.server.rapidreview.pages;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One board on a screen somewhere, with a thread that writes to it, so that a slow one keeps nobody waiting. */
final class OpenBoard {

    private final SseEmitter emitter;
    private final AtomicReference<String> newest = new AtomicReference<>("");
    private final BlockingQueue<Word> waiting = new LinkedBlockingQueue<>();

    private enum Word {
        SHOW,
        BEAT,
        END
    }

    OpenBoard(SseEmitter emitter) {
        this.emitter = emitter;
    }

    void start() {
        Thread.ofVirtual().name("board").start(this::write);
    }

    /** Shows this drawing, and none of those that wait to be shown. */
    void show(String drawn) {
        newest.set(drawn);
        tell(Word.SHOW);
    }

    void beat() {
        tell(Word.BEAT);
    }

    void hangUp() {
        emitter.complete();
    }

    void close() {
        waiting.clear();
        tell(Word.END);
    }

    /** What waits already is not said twice. */
    private void tell(Word word) {
        if (!waiting.contains(word)) {
            waiting.add(word);
        }
    }

    private void write() {
        try {
            for (Word word = waiting.take(); word != Word.END; word = waiting.take()) {
                switch (word) {
                    case SHOW -> emitter.send(SseEmitter.event().name("board").data(newest.get()));
                    case BEAT -> emitter.send(SseEmitter.event().name("beat").data("live"));
                    case END -> {}
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
