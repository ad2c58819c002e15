package org.fresheyes.server.messages;

import java.time.Duration;
import java.util.UUID;

/**
 * Something to say to somebody. It is read on phones that others see, and goes through services of others: who it is about
 * and what they have is not in it, only that there is something to look at, and where.
 *
 * @param topic    which {@link MessageOutcome} is told what becomes of it
 * @param stream   the history it belongs to
 * @param about    what the sender knows it by, such as whom it is for; never shown
 * @param subject  one line
 * @param words    plain text
 * @param patience how long sending is tried again after a failure; zero when somebody else is to be reached at once
 */
public record Message(
        String topic, UUID stream, String about, Address to, String subject, String words, Duration patience) {

    /** @throws IllegalArgumentException when there is nothing in it, or the subject has more than one line. */
    public Message {
        if (topic.isBlank() || subject.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException(
                    "Message of “%s”: topic, subject and words are needed.".formatted(topic));
        }
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Message of “%s”: the subject must be one line.".formatted(topic));
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException("Message of “%s”: patience of %s.".formatted(topic, patience));
        }
    }
}
