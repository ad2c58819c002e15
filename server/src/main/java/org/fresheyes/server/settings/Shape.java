package org.fresheyes.server.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value must look like. */
enum Shape {
    TEXT,
    /** Text that is never shown. */
    SECRET,
    /** A number from 0 to 65535; 0 is any free port. */
    PORT,
    /** A whole number from 1 to 1,000,000. */
    COUNT,
    /** {@code on} or {@code off}. */
    SWITCH,
    /** A number and a unit: {@code 90s}, {@code 30m}, {@code 12h}, {@code 7d}. */
    DURATION,
    /** A number and a unit: {@code 500K}, {@code 20M}; at most {@code 999M}. */
    SIZE,
    /** A file or folder; relative to the folder it is written in, or called from. */
    FOLDER,
    /** An absolute http or https address. */
    ADDRESS,
    /** How a token is signed: a name of RFC 7518. */
    ALGORITHM;

    private static final Pattern SIZES = Pattern.compile("([1-9][0-9]{0,2})([KM])");
    private static final Pattern DURATIONS = Pattern.compile("([1-9][0-9]{0,6})([smhd])");

    /** What is wrong with a value that is not empty, and what may be meant; empty when it is fine. */
    Optional<String> trouble(String value) {
        return switch (this) {
            case TEXT, SECRET, FOLDER -> Optional.empty();
            case PORT ->
                value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= 65535
                        ? Optional.empty()
                        : Optional.of("not a port. Maybe a number from 1 to 65535, such as 8080");
            case COUNT ->
                value.matches("[1-9][0-9]{0,5}|1000000")
                        ? Optional.empty()
                        : Optional.of("not a whole number from 1 to 1,000,000. Maybe 60");
            case SWITCH ->
                value.equals("on") || value.equals("off")
                        ? Optional.empty()
                        : Optional.of("neither on nor off. Maybe " + (saysYes(value) ? "on" : "off"));
            case DURATION ->
                DURATIONS.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of("not a length of time. Maybe a number and a unit, such as 30m or 12h");
            case SIZE ->
                SIZES.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of("not a size. Maybe a number and a unit, such as 500K or 20M");
            case ADDRESS ->
                isWebAddress(value)
                        ? Optional.empty()
                        : Optional.of("not a web address. Maybe https:// is missing at its beginning");
            case ALGORITHM ->
                value.matches("(RS|PS|ES)(256|384|512)")
                        ? Optional.empty()
                        : Optional.of("not a way to sign. Maybe RS256 or RS512");
        };
    }

    /** In bytes. */
    static int size(String value) {
        Matcher parts = SIZES.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Size '%s': %s.".formatted(value, SIZE.trouble(value)));
        }
        int count = Integer.parseInt(parts.group(1));
        return parts.group(2).equals("K") ? count << 10 : count << 20;
    }

    static Duration duration(String value) {
        Matcher parts = DURATIONS.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Length of time '%s': %s.".formatted(value, DURATION.trouble(value)));
        }
        long count = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private static boolean saysYes(String value) {
        return value.matches("(?i)true|yes|1|enabled?|on");
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = new URI(value);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
