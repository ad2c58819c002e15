package org.fresheyes.server.records.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.records.Fault;

/**
 * Whether a file is the UTF-8 it says it is, or FHIR expects. Looked at before the XML reader of the JDK meets it: that
 * one writes to the console about each wrong byte.
 */
final class Utf8 {

    private static final int PIECE = 8_192;
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private Utf8() {}

    /** @throws Unparsable saying where the first byte stands that is not UTF-8 */
    static void check(byte[] content) throws Unparsable {
        if (!isClaimed(content)) {
            return;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(PIECE);
        CoderResult result = decoder.decode(bytes, chars, true);
        while (result.isOverflow()) {
            chars.clear();
            result = decoder.decode(bytes, chars, true);
        }
        if (result.isError()) {
            throw new Unparsable(wrong(content, bytes.position()));
        }
    }

    private static Fault wrong(byte[] content, int at) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            line += content[i] == '\n' ? 1 : 0;
            column = content[i] == '\n' ? 1 : column + 1;
        }
        return Fault.at(
                line,
                column,
                "A byte here (0x%02X) is not UTF-8, in which FHIR is written.".formatted(content[at]),
                "Maybe the file was saved in another character set, or changed on its way.");
    }

    /** Not when it begins as UTF-16 does, or declares another character set that there is. */
    private static boolean isClaimed(byte[] content) {
        int seen = Math.min(content.length, LONGEST_DECLARATION);
        String start = new String(content, 0, seen, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe") || isTwoBytesEach(start)) {
            return false;
        }
        Matcher declared = DECLARED.matcher(start);
        return !declared.find() || !isAnother(declared.group(1));
    }

    /** UTF-16 without a mark: one of the first two bytes of ASCII in it is zero. */
    private static boolean isTwoBytesEach(String start) {
        return start.startsWith("\0") || start.startsWith("\0", 1);
    }

    private static boolean isAnother(String name) {
        try {
            return !Charset.forName(name).equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noSuchCharset) {
            return false;
        }
    }
}
