package org.fresheyes.server.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One {@link LoadedServer} as another process. */
final class ServerProcess {

    private static final int LINES = 40;

    private final Process process;
    private final Thread reader;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch quiet = new CountDownLatch(1);
    private final List<String> strange = new ArrayList<>();
    private final Path errors;
    private final Deque<String> log = new ArrayDeque<>();
    private volatile String database = "";
    private volatile boolean endedBefore;

    /**
     * @param program what starts it
     * @param acknowledged is told each case and turn, from a thread of its own
     */
    ServerProcess(List<String> program, List<String> arguments, Path errors, Consumer<Turned> acknowledged)
            throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(arguments);
        this.errors = errors;
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        reader = Thread.ofPlatform().name("reads " + process.pid()).start(() -> read(acknowledged));
    }

    /** A step of a case that was acknowledged. */
    record Turned(int number, int turn) {}

    private void read(Consumer<Turned> acknowledged) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "did" -> turned(words).ifPresent(acknowledged);
                    case "database" -> database = words.length == 2 ? words[1] : database;
                    case "ready" -> ready.countDown();
                    case "quiet" -> quiet.countDown();
                    case "strange" -> keep(line);
                    default -> log(line);
                }
            }
        } catch (IOException killed) {
            // what it said before counts
        }
        endedBefore = quiet.getCount() > 0;
        ready.countDown();
        quiet.countDown();
    }

    /** None when the line was cut off: the process was killed while it wrote. */
    private static Optional<Turned> turned(String... words) {
        return words.length == 3
                ? Optional.of(new Turned(Integer.parseInt(words[1]), Integer.parseInt(words[2])))
                : Optional.empty();
    }

    private synchronized void log(String line) {
        log.addLast(line);
        if (log.size() > LINES) {
            log.removeFirst();
        }
    }

    private synchronized void keep(String line) {
        strange.add(line);
    }

    void awaitReady() throws InterruptedException {
        if (!ready.await(5, TimeUnit.MINUTES) || process.waitFor(50, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The server did not become ready; it said:" + complaints());
        }
    }

    private synchronized String complaints() {
        try {
            return "%n%s%n%s".formatted(String.join(System.lineSeparator(), log), Files.readString(errors));
        } catch (IOException none) {
            return String.join(System.lineSeparator(), log);
        }
    }

    /** The address of its database, user and password in it. */
    String database() {
        return database;
    }

    /** What it found strange. */
    synchronized List<String> strange() {
        return List.copyOf(strange);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    /** Lets its people rest. */
    void rest() throws IOException {
        process.outputWriter().write("rest\n");
        process.outputWriter().flush();
    }

    /** Returns when every message is delivered and every clock has run out that was due. */
    void awaitQuiet() throws InterruptedException {
        if (!quiet.await(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The server does not come to rest; it said:" + complaints());
        }
        if (endedBefore) {
            throw new AssertionError("The server ended before it was quiet; it said:" + complaints());
        }
    }

    /** Ends it when it is quiet. */
    void leave() throws IOException, InterruptedException {
        process.outputWriter().write("leave\n");
        process.outputWriter().flush();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The server does not end; it said:" + complaints());
        }
        reader.join();
    }
}
