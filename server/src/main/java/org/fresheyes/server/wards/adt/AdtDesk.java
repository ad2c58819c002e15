package org.fresheyes.server.wards.adt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fresheyes.server.wards.Stays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a message and gives its answer: AA after everything it says is committed, AE or AR when it cannot be taken and
 * nothing was changed. When the database does not answer there is no answer either, and the sender sends it again.
 */
final class AdtDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AdtDesk.class);
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyyMMddHHmmssxx", Locale.ROOT);

    private final AdtReader reader;
    private final Stays stays;
    private final Clock clock;

    AdtDesk(AdtReader reader, Stays stays, Clock clock) {
        this.reader = reader;
        this.stays = stays;
        this.clock = clock;
    }

    /** The answer to a message. */
    String answer(byte[] message) {
        String text = text(message);
        try {
            if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\r' && sign != '\t')) {
                throw Unreadable.wrong(List.of("There are signs in it that no text has."));
            }
            stays.take(reader.read(text));
            return acknowledgement("AA", text, "");
        } catch (Unreadable why) {
            LOG.debug("A message about stays was not taken ({}): {}", why.code(), why.why());
            return acknowledgement(why.code(), text, why.why());
        }
    }

    /** The answer to a message that is not read at all. */
    String tooLong(byte[] beginning) {
        return acknowledgement("AE", text(beginning), "The message is longer than is taken.");
    }

    /** UTF-8, and Latin-1 where it is not. Lines may end as on any system. */
    private static String text(byte[] message) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(message))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(message, StandardCharsets.ISO_8859_1);
        }
        return text.replace("\r\n", "\r").replace('\n', '\r');
    }

    private String acknowledgement(String code, String message, String why) {
        String now = NOW.format(clock.instant().atOffset(ZoneOffset.UTC));
        String id = UUID.randomUUID().toString().substring(0, 20);
        Header told = Header.of(message);
        String header = "MSH|^~\\&|FRESHEYES||%s|%s|%s||ACK|%s|P|2.4".formatted(told.field(3), told.field(4), now, id);
        String about = "MSA|%s|%s|%s".formatted(code, told.field(10), Header.plain(why));
        return header + "\r" + about + "\r";
    }
}
