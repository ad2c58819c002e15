package org.fresheyes.server.records.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.fresheyes.server.records.Fault;
import org.fresheyes.server.records.RecordLimits;

/** One file as it arrived: plain or gzip, JSON or XML. */
public final class SourceFile {

    private final RecordLimits limits;

    public SourceFile(RecordLimits limits) {
        this.limits = limits;
    }

    /**
     * The tree of a file.
     *
     * @throws Unparsable when the file is empty, too large, cut off, or neither JSON nor XML.
     */
    public Node read(byte[] original) throws Unparsable {
        if (original.length > limits.asSent()) {
            throw new Unparsable(Fault.ofFile(
                    "The file has %,d bytes; the most is %,d.".formatted(original.length, limits.asSent()),
                    "Maybe scanned documents are inside: send those on their own."));
        }
        byte[] content = isGzip(original) ? unpack(original) : original;
        int start = firstVisible(content);
        if (start == content.length) {
            throw new Unparsable(Fault.ofFile("The file is empty.", "Maybe the download did not finish."));
        }
        return switch (content[start]) {
            case '{', '[' -> new JsonSource().read(content);
            case '<' -> new XmlSource().read(content);
            default -> throw new Unparsable(neither(content, start));
        };
    }

    private static boolean isGzip(byte[] content) {
        return content.length > 2 && (content[0] & 0xFF) == 0x1F && (content[1] & 0xFF) == 0x8B;
    }

    private byte[] unpack(byte[] original) throws Unparsable {
        int most = limits.unpacked();
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(original))) {
            byte[] content = gzip.readNBytes(most + 1);
            if (content.length > most) {
                throw new Unparsable(Fault.ofFile(
                        "Unpacked, the file has more than %,d bytes.".formatted(limits.unpacked()),
                        "Maybe it was made to fill the memory: it was not read further."));
            }
            return content;
        } catch (IOException broken) {
            throw new Unparsable(Fault.ofFile(
                    "The file starts like a gzip file but cannot be unpacked.",
                    "Maybe the file was cut off on the way."));
        }
    }

    /** Skips white space and the mark that some systems put before UTF-8. */
    private static int firstVisible(byte[] content) {
        int at = content.length > 2 && (content[0] & 0xFF) == 0xEF && (content[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < content.length && content[at] <= ' ' && content[at] >= 0) {
            at++;
        }
        return at;
    }

    private static Fault neither(byte[] content, int start) {
        boolean zip = content.length > start + 1 && content[start] == 'P' && content[start + 1] == 'K';
        boolean pdf = content.length > start + 3 && content[start] == '%' && content[start + 1] == 'P';
        String maybe = zip
                ? "Maybe it is a zip file: unpack it and send the file inside."
                : pdf
                        ? "Maybe it is a PDF: add it to the checklist as a document instead."
                        : "Maybe it is another file.";
        return Fault.ofFile("The file is neither JSON nor XML.", maybe);
    }
}
