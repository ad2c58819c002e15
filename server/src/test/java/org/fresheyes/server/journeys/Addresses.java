package org.fresheyes.server.journeys;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every address of the table of endpoints that shows somebody a page, such as {@code /my/cases/{id}}. */
final class Addresses {

    private static final Path TABLE = Path.of("src/test/resources/endpoint-matrix.txt");

    /** What no browser shows as a page: FHIR, files to download, scripts and styles, where errors are sent inside. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "/fhir.*|.*/(document|pdf|original)|/hospital/calls/(live|part)|/call/status/.*/now|/assets/.*|/error|/favicon.ico");

    private record Address(String written, Pattern pattern) {

        static Address of(String written) {
            return new Address(written, Pattern.compile(written.replaceAll("\\{[^}]+}", "[^/?]+")));
        }

        long variables() {
            return written.chars().filter(sign -> sign == '{').count();
        }
    }

    private final List<Address> all;

    private Addresses(List<Address> all) {
        this.all = all;
    }

    static Addresses ofTheTable() {
        try {
            return new Addresses(Files.readAllLines(TABLE).stream()
                    .filter(line -> line.startsWith("GET ") && line.contains(" ok "))
                    .map(line -> line.split("\\s+")[1])
                    .map(Address::of)
                    .sorted(comparing(Address::variables))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How the table writes this address: with the fewest variables; empty when it is not in it. */
    Optional<String> written(String path) {
        String bare = path.split("[?#]", 2)[0];
        return all.stream()
                .filter(address -> address.pattern().matcher(bare).matches())
                .map(Address::written)
                .findFirst();
    }

    /** Those that answer with a page. */
    Set<String> pages() {
        return all.stream()
                .map(Address::written)
                .filter(Addresses::isPage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that answer with something else. */
    Set<String> others() {
        return all.stream()
                .map(Address::written)
                .filter(written -> !isPage(written))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Pages whose address is the same for everybody. */
    List<String> fixed() {
        return pages().stream().filter(written -> !written.contains("{")).toList();
    }

    private static boolean isPage(String written) {
        return !NO_PAGE.matcher(written).matches();
    }
}
