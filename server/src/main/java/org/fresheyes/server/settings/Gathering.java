package org.fresheyes.server.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects values from every source, weakest first, and every problem on the way: they are reported together. */
final class Gathering {

    private static final String PREFIX = "FRESHEYES_";

    private final Map<Setting, Given> values = new EnumMap<>(Setting.class);
    private final List<String> problems = new ArrayList<>();

    void file(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Map<Setting, Integer> seen = new EnumMap<>(Setting.class);
        int number = 0;
        for (String written : lines(file)) {
            number++;
            String line = written.strip();
            String where = "%s line %d".formatted(file, number);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                problems.add("%s: '%s' has no value. Maybe write: key = value.".formatted(where, line));
                continue;
            }
            String key = line.substring(0, equals).strip();
            Setting setting = Setting.of(key).orElse(null);
            if (setting == null) {
                problems.add(unknown(where, "key", key, keys()));
                continue;
            }
            Integer before = seen.putIfAbsent(setting, number);
            if (before != null) {
                problems.add(
                        "%s: '%s' is already set in line %d. Maybe remove one of them.".formatted(where, key, before));
            }
            take(setting, new Given(line.substring(equals + 1).strip(), where, folder));
        }
    }

    private List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            problems.add("The configuration file %s cannot be read: %s. Maybe it is not there, or not UTF-8."
                    .formatted(file, e));
            return List.of();
        }
    }

    /** An unknown variable with our prefix is a problem like an unknown key: it was meant to do something. */
    void environment(Map<String, String> environment, Path folder) {
        Map<String, Setting> known =
                Arrays.stream(Setting.values()).collect(Collectors.toMap(Setting::variable, setting -> setting));
        environment.forEach((name, value) -> {
            Setting setting = known.get(name);
            if (setting != null) {
                take(setting, new Given(value.strip(), "environment " + name, folder));
            } else if (name.startsWith(PREFIX) && !name.equals(Settings.FILE_VARIABLE)) {
                problems.add(unknown("environment", "variable", name, known.keySet()));
            }
        });
    }

    void commandLine(List<String> arguments, Path folder) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            Setting setting = Setting.ofOption(argument).orElse(null);
            if (setting == null) {
                problems.add(unknown("command line", "option", argument, options()));
                // What follows an unknown option is probably its value, not one more problem.
                boolean valueFollows = equals < 0
                        && name.startsWith("--")
                        && i + 1 < arguments.size()
                        && !arguments.get(i + 1).startsWith("--");
                i += valueFollows ? 1 : 0;
            } else if (equals >= 0) {
                take(setting, new Given(argument.substring(equals + 1), "command line", folder));
            } else if (setting.isSwitch()) {
                take(setting, new Given(name.startsWith("--no-") ? "off" : "on", "command line", folder));
            } else if (i + 1 < arguments.size()) {
                take(setting, new Given(arguments.get(++i), "command line", folder));
            } else {
                problems.add("command line: %s has no value. Maybe write: %s VALUE.".formatted(name, name));
            }
        }
    }

    private void take(Setting setting, Given given) {
        if (!given.value().isEmpty()) {
            String shown = setting.shape() == Shape.SECRET ? "(hidden)" : given.value();
            setting.shape()
                    .trouble(given.value())
                    .ifPresent(trouble -> problems.add(
                            "%s: %s = %s is %s.".formatted(given.origin(), setting.key(), shown, trouble)));
        }
        values.put(setting, given);
    }

    private static String unknown(String where, String what, String name, Collection<String> known) {
        return "%s: there is no %s '%s'. Maybe you mean '%s'.".formatted(where, what, name, Nearest.to(name, known));
    }

    private static List<String> keys() {
        return Arrays.stream(Setting.values()).map(Setting::key).toList();
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            options.add("--" + setting.key());
            if (setting.isSwitch()) {
                options.add("--no-" + setting.key());
            }
        }
        return options;
    }

    /** @throws CannotStart naming every problem met */
    Map<Setting, Given> result() {
        if (!problems.isEmpty()) {
            throw new CannotStart(String.join("\n", problems));
        }
        return values;
    }
}
