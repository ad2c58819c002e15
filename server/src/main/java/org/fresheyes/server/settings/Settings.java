package org.fresheyes.server.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The value of every {@link Setting}, checked, and where it came from. Command line beats environment
 * ({@code FRESHEYES_…}) beats the file {@code fresheyes.conf} beats the default.
 */
public final class Settings {

    /** Names another configuration file. */
    static final String FILE_VARIABLE = "FRESHEYES_CONFIG";

    private static final String FILE = "fresheyes.conf";

    private final Map<Setting, Given> given;
    private final Path home;

    private Settings(Map<Setting, Given> given, Path home) {
        this.given = Map.copyOf(given);
        this.home = home;
    }

    /**
     * Reads every source.
     *
     * @param home        folder that holds {@code fresheyes.conf} and, by default, the data folder
     * @param environment as from {@link System#getenv()}
     * @param arguments   options of the command line, such as {@code --port 8080}, {@code --no-demo}
     * @throws CannotStart naming every problem at once
     */
    public static Settings read(Path home, Map<String, String> environment, List<String> arguments) {
        Path here = Path.of("").toAbsolutePath();
        Gathering gathering = new Gathering();
        String named = environment.get(FILE_VARIABLE);
        Path file = named == null ? home.resolve(FILE) : Path.of(named);
        if (named != null || Files.exists(file)) {
            gathering.file(file);
        }
        gathering.environment(environment, here);
        gathering.commandLine(arguments, here);
        return new Settings(gathering.result(), home.toAbsolutePath());
    }

    /** The defaults, changed by options as on a command line; neither file nor environment is read. */
    public static Settings of(String... arguments) {
        Gathering gathering = new Gathering();
        gathering.commandLine(List.of(arguments), Path.of("").toAbsolutePath());
        return new Settings(gathering.result(), Path.of("").toAbsolutePath());
    }

    /** The value as written, or the default; may be empty. */
    public String text(Setting setting) {
        Given value = given.get(setting);
        return value == null ? setting.fallback() : value.value();
    }

    /** The value, unless it is empty. */
    public Optional<String> optional(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isEmpty());
    }

    public boolean isOn(Setting setting) {
        return text(setting).equals("on");
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public Duration duration(Setting setting) {
        return Shape.duration(text(setting));
    }

    /** A size in bytes. */
    public int bytes(Setting setting) {
        return Shape.size(text(setting));
    }

    public Optional<URI> address(Setting setting) {
        return optional(setting).map(URI::create);
    }

    /** An absolute path: a relative one starts from the file's folder, or from where the command was typed. */
    public Optional<Path> path(Setting setting) {
        Given value = given.get(setting);
        Path folder = value == null ? home : value.folder();
        return optional(setting).map(written -> folder.resolve(written).normalize());
    }

    /** Where the value came from, in words. */
    public String origin(Setting setting) {
        Given value = given.get(setting);
        return value == null ? "default" : value.origin();
    }

    /** Every effective value and its origin, one per line; secrets hidden. */
    public String describe() {
        return Arrays.stream(Setting.values())
                .map(setting -> "%-34s = %-40s # %s".formatted(setting.key(), shown(setting), origin(setting)))
                .collect(Collectors.joining("\n"));
    }

    private String shown(Setting setting) {
        return switch (setting.shape()) {
            case SECRET -> text(setting).isEmpty() ? "" : "(hidden)";
            case FOLDER -> path(setting).map(Path::toString).orElse("");
            case TEXT -> text(setting).replaceAll("(?i)(password=)[^&]*", "$1(hidden)");
            case PORT, COUNT, SWITCH, DURATION, SIZE, ADDRESS, ALGORITHM -> text(setting);
        };
    }
}
