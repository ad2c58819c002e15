package org.fresheyes.server.access.internal.programs;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.internal.programs.Registration.Practice;
import org.fresheyes.server.settings.CannotStart;

/**
 * The file that registers clinical systems: for each its issuer in brackets, then lines {@code key = value}. The page of
 * it: docs/cds-hooks.md.
 */
final class RegistrationFile {

    private static final String TENANT = "practice.";
    private static final Set<String> KEYS =
            Set.of("name", "practice", "keys", "fhir-servers", "fhir-version", "origins");

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<String, String>> blocks = new LinkedHashMap<>();

    private RegistrationFile(Path file) {
        this.file = file;
    }

    /** @throws CannotStart with every problem of the file */
    static List<Registration> read(Path path) {
        RegistrationFile file = new RegistrationFile(path);
        file.gather();
        List<Registration> registrations = file.blocks.entrySet().stream()
                .flatMap(block -> file.registration(block.getKey(), block.getValue()).stream())
                .toList();
        if (!file.problems.isEmpty()) {
            throw new CannotStart(String.join("\n", file.problems));
        }
        return registrations;
    }

    private void gather() {
        Map<String, String> block = new HashMap<>();
        int number = 0;
        for (String written : lines()) {
            number++;
            String line = written.strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                block = new HashMap<>();
                if (blocks.putIfAbsent(line.substring(1, line.length() - 1).strip(), block) != null) {
                    problem(number, "'%s' stands there twice. Maybe join the two.".formatted(line));
                }
            } else if (equals < 0 || blocks.isEmpty()) {
                problem(number, "'%s' is neither [issuer] nor key = value below one.".formatted(line));
            } else {
                keyAndValue(
                        number,
                        block,
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
    }

    private void keyAndValue(int number, Map<String, String> block, String key, String value) {
        if (!KEYS.contains(key) && !key.startsWith(TENANT)) {
            problem(
                    number,
                    "there is no key '%s'. Maybe one of: %s, practice.TENANT."
                            .formatted(
                                    key,
                                    String.join(", ", KEYS.stream().sorted().toList())));
        } else if (block.putIfAbsent(key, value) != null) {
            problem(number, "'%s' is already set. Maybe remove one of them.".formatted(key));
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            problems.add("%s: cannot be read: %s. Maybe cds-hooks.clients names another file.".formatted(file, e));
            return List.of();
        }
    }

    private Optional<Registration> registration(String issuer, Map<String, String> block) {
        int before = problems.size();
        Set<String> missing = new HashSet<>(Set.of("name", "keys"));
        missing.removeAll(block.keySet());
        missing.stream().sorted().forEach(key -> problem(issuer, "'%s' is missing.".formatted(key)));
        Map<String, Practice> tenants = new HashMap<>();
        block.forEach((key, value) -> {
            if (key.startsWith(TENANT)) {
                practice(issuer, value).ifPresent(code -> tenants.put(key.substring(TENANT.length()), code));
            }
        });
        Optional<Practice> practice =
                Optional.ofNullable(block.get("practice")).flatMap(code -> practice(issuer, code));
        if (!block.containsKey("practice") && tenants.isEmpty()) {
            problem(issuer, "no practice. Maybe write: practice = A81001 Example Surgery.");
        }
        List<URI> servers = words(block, "fhir-servers")
                .flatMap(address -> address(issuer, "fhir-servers", address).stream())
                .toList();
        List<String> origins = words(block, "origins")
                .flatMap(address -> address(issuer, "origins", address).stream())
                .map(address -> address.getScheme() + "://" + address.getRawAuthority())
                .toList();
        String version = block.getOrDefault("fhir-version", "R4");
        if (!Set.of("R4", "STU3").contains(version)) {
            problem(issuer, "fhir-version = %s. Maybe R4 or STU3.".formatted(version));
        }
        Optional<Keys> keys = Optional.ofNullable(block.get("keys")).flatMap(where -> keys(issuer, where));
        return before < problems.size()
                ? Optional.empty()
                : keys.map(found -> new Registration(
                        issuer,
                        block.getOrDefault("name", issuer),
                        practice,
                        tenants,
                        found,
                        servers,
                        version.equals("STU3"),
                        origins));
    }

    private Optional<Keys> keys(String issuer, String where) {
        try {
            if (where.contains("://")) {
                Optional<URI> address = address(issuer, "keys", where);
                return address.isPresent() ? Optional.of(Keys.at(address.get())) : Optional.empty();
            }
            return Optional.of(Keys.in(file.toAbsolutePath().resolveSibling(where)));
        } catch (IOException | ParseException e) {
            problem(issuer, "keys = %s cannot be read: %s. Maybe it is no JSON Web Key Set.".formatted(where, e));
            return Optional.empty();
        }
    }

    /** Its code, and its name after it. */
    private Optional<Practice> practice(String issuer, String written) {
        String[] parts = written.split("[ ,]+", 2);
        try {
            OdsCode code = OdsCode.of(parts[0]);
            return Optional.of(new Practice(code, parts.length == 2 ? parts[1].strip() : code.value()));
        } catch (IllegalArgumentException e) {
            problem(issuer, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Unencrypted only within this machine. */
    private Optional<URI> address(String issuer, String key, String written) {
        try {
            URI uri = new URI(written);
            boolean local = "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost());
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || local)) {
                return Optional.of(uri);
            }
            problem(issuer, "%s = %s is no https address.".formatted(key, written));
        } catch (URISyntaxException e) {
            problem(issuer, "%s = %s is no address: %s.".formatted(key, written, e.getReason()));
        }
        return Optional.empty();
    }

    private static Stream<String> words(Map<String, String> block, String key) {
        return Stream.of(block.getOrDefault(key, "").split("[ ,]+")).filter(word -> !word.isEmpty());
    }

    private void problem(int line, String what) {
        problems.add("%s line %d: %s".formatted(file, line, what));
    }

    private void problem(String issuer, String what) {
        problems.add("%s [%s]: %s".formatted(file, issuer, what));
    }
}
