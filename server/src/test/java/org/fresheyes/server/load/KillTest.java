package org.fresheyes.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.demo.StoryClock;
import org.fresheyes.server.load.ServerProcess.Turned;
import org.fresheyes.server.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Servers, their PostgreSQL or both are killed at random moments while people walk their cases and clocks run out. In the
 * end every acknowledged step is there once, the chain holds, the lists are what the events say, and no clock was lost
 * or ran out twice.
 */
@ExtendWith(PreparedProgram.class)
class KillTest {

    private static final int TIMES_AS_FAST = 86_400; // a second is a day

    private final Map<Turned, AtomicInteger> acknowledged = new ConcurrentHashMap<>();
    private final long began = System.currentTimeMillis();
    private final List<ServerProcess> running = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    @TempDir
    Path data;

    private final Program program;
    private long timesAsFast = TIMES_AS_FAST;

    KillTest(Program program) {
        this.program = program;
    }

    @AfterEach
    void killTheRest() throws InterruptedException {
        for (ServerProcess server : running) {
            server.kill();
        }
    }

    @Test
    @Tag("slow")
    void afterTenKillsOfOneServerNothingIsLostAndNothingIsDoneTwice() throws Exception {
        kills(this::killAlone, 10, new Random(10));
    }

    @Test
    @Tag("slow")
    void afterTenKillsOfTwoServersOnOneDatabaseNothingIsLostAndNothingIsDoneTwice() throws Exception {
        kills(this::killOneOfTwo, 10, new Random(20));
    }

    @Test
    @Tag("soak")
    void afterAHundredKillsOfOneServer() throws Exception {
        report("kills-of-one", "100 kills of the server, of its PostgreSQL or of both", this::killAlone);
    }

    @Test
    @Tag("soak")
    void afterAHundredKillsOfTwoServersOnOneDatabase() throws Exception {
        report(
                "kills-of-two",
                "100 kills of one of two servers, of the PostgreSQL they share, or of both",
                this::killOneOfTwo);
    }

    private void report(String name, String what, Kill kill) throws Exception {
        timesAsFast = TIMES_AS_FAST / 4;
        Survey.Sums sums = kills(kill, 100, new Random());
        SoakReport.line(
                name,
                "%s: %s; each is there once, the chain holds, the lists are what the events say."
                        .formatted(what, sums));
    }

    /** One kill, and the start of what was killed. */
    private interface Kill {
        void now(Random random) throws Exception;
    }

    private Survey.Sums kills(Kill kill, int times, Random random) throws Exception {
        startOwner();
        for (int i = 0; i < times; i++) {
            Thread.sleep(200 + random.nextInt(1_800));
            kill.now(random);
        }
        Thread.sleep(1_000);
        for (ServerProcess server : running) {
            server.rest();
        }
        for (ServerProcess server : running) {
            server.awaitQuiet();
        }
        for (ServerProcess server : running.reversed()) { // the owner of the database is the first, and goes last
            server.leave();
            strange.addAll(server.strange());
        }
        assertThat(strange).isEmpty();
        FastClock clock = new FastClock(began, timesAsFast);
        try (ConfigurableApplicationContext afterwards =
                FreshEyes.story(Settings.of("--data", data.toString()), new StoryClock(clock.instant()))) {
            return new Survey(afterwards, acknowledged).requireWhole();
        }
    }

    private void killAlone(Random random) throws Exception {
        switch (random.nextInt(3)) {
            case 0 -> killPostgres();
            case 1 -> killOwner();
            default -> {
                killPostgres();
                killOwner();
            }
        }
    }

    private void killOneOfTwo(Random random) throws Exception {
        if (running.size() == 1) {
            startSecond();
        }
        switch (random.nextInt(4)) {
            case 0 -> killPostgres();
            case 1 -> killOwner();
            case 2 -> {
                killPostgres();
                killOwner();
            }
            default -> {
                kill(running.getLast());
                startSecond();
            }
        }
    }

    private void startOwner() throws Exception {
        running.addFirst(start("--data", data.toString()));
    }

    private void startSecond() throws Exception {
        running.addLast(start("--db", running.getFirst().database()));
    }

    /** The server that started PostgreSQL; the next one finds what is left of it. */
    private void killOwner() throws Exception {
        kill(running.getFirst());
        startOwner();
    }

    private void kill(ServerProcess server) throws Exception {
        server.kill();
        running.remove(server);
        strange.addAll(server.strange());
    }

    private ServerProcess start(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(Long.toString(began), Long.toString(timesAsFast)));
        arguments.addAll(List.of(options));
        ServerProcess server =
                new ServerProcess(program.command(), arguments, data.resolve("errors.txt"), turned -> acknowledged
                        .computeIfAbsent(turned, first -> new AtomicInteger())
                        .incrementAndGet());
        server.awaitReady();
        return server;
    }

    /** The main process of PostgreSQL; it may be between two lives. */
    private void killPostgres() throws InterruptedException, IOException {
        Path file = data.resolve("database/postmaster.pid");
        for (int tries = 0; tries < 200; tries++) {
            try {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst());
                if (ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly).orElse(false)) {
                    return;
                }
            } catch (NoSuchFileException | NumberFormatException | java.util.NoSuchElementException startingAnew) {
                // it is there in a moment
            }
            Thread.sleep(50);
        }
        throw new AssertionError("PostgreSQL is not running: nobody started it again in 10 seconds");
    }
}
