package org.fresheyes.server.messages;

import java.util.regex.Pattern;

/**
 * Where a message goes.
 *
 * @param written an e-mail address, or a phone number with 7 to 15 digits; spaces, brackets and hyphens of a number are
 *     left out
 */
public record Address(Channel channel, String written) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\".]+(\\.[^\\s@<>,;\".]+)*");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{7,15}");
    private static final Pattern BETWEEN = Pattern.compile("[ ()\\-]");
    private static final int LONGEST = 254; // RFC 5321

    /** @throws IllegalArgumentException when it cannot be an address of this channel. */
    public Address {
        written = switch (channel) {
            case EMAIL -> written.strip();
            case TEXT -> BETWEEN.matcher(written).replaceAll("");
        };
        if (written.length() > LONGEST || !shape(channel).matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "Address by %s: “%s”. Maybe a character is missing.".formatted(channel.words(), written));
        }
    }

    private static Pattern shape(Channel channel) {
        return switch (channel) {
            case EMAIL -> EMAIL;
            case TEXT -> NUMBER;
        };
    }
}
