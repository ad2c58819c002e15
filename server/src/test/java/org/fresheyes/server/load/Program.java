package org.fresheyes.server.load;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a {@link LoadedServer} is started from: jars, and a start-up cache noted in one run of it, as the launcher has
 * for the server. Killed servers are started again so often that this is most of the work.
 *
 * @param classPath jars only: the JVM keeps no cache of classes in folders
 * @param cache for every start but the first
 */
record Program(String classPath, Path cache) {

    /** How long people walk in the rehearsal, in milliseconds. */
    private static final long WALK = 3_000;

    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

    /** Makes it in a folder, in about half a minute. */
    static Program prepare(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Program program = new Program(jars(folder), folder.resolve("start.aot").toAbsolutePath());
        program.rehearse(folder);
        return program;
    }

    private static String jars(Path folder) {
        List<String> jars = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path there = Path.of(part).toAbsolutePath();
            if (Files.isDirectory(there)) {
                Path jar = folder.resolve("part-%d.jar".formatted(jars.size())).toAbsolutePath();
                int code = JAR.run(
                        System.out, System.err, "--create", "--no-compress", "--file", jar + "", "-C", there + "", ".");
                if (code != 0) {
                    throw new AssertionError("No jar could be made of " + there);
                }
                there = jar;
            }
            jars.add(there.toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    /** Starts it, lets people walk for a moment and ends it; the JVM writes down what the start needed. */
    private void rehearse(Path folder) throws IOException, InterruptedException {
        Files.deleteIfExists(cache);
        Path data = Files.createTempDirectory("rehearsal");
        ServerProcess rehearsal = new ServerProcess(
                command("-XX:AOTCacheOutput=" + cache),
                List.of(Long.toString(System.currentTimeMillis()), "86400", "--data", data.toString()),
                folder.resolve("errors.txt"),
                turned -> {});
        rehearsal.awaitReady();
        Thread.sleep(WALK);
        rehearsal.rest();
        rehearsal.awaitQuiet();
        rehearsal.leave();
        if (!Files.exists(cache)) {
            throw new AssertionError("The rehearsal left no cache at " + cache);
        }
        remove(data);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.collect(Collectors.toList()).reversed()) {
                Files.delete(each);
            }
        }
    }

    /** What starts it; the server's arguments follow. */
    List<String> command() {
        return command("-XX:AOTCache=" + cache);
    }

    private List<String> command(String option) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx320m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                LoadedServer.class.getName());
    }
}
