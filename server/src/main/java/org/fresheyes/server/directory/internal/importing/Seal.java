package org.fresheyes.server.directory.internal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.fresheyes.server.digest.Digest;

/**
 * What a look through the whole of a file tells before it is read.
 *
 * @param sha256 of the file as it lies on the disk.
 * @param charset UTF-8 when all of it is; otherwise Windows-1252, in which older NHS files are written.
 */
record Seal(String sha256, Charset charset) {

    private static final int CHUNK = 1 << 16;

    static Seal of(DataFile file) throws IOException {
        MessageDigest digest = Digest.sha256();
        boolean utf8;
        try (InputStream raw = new DigestInputStream(Files.newInputStream(file.path()), digest);
                InputStream unpacked = DataFile.unpacked(raw)) {
            utf8 = isUtf8(unpacked);
            unpacked.transferTo(OutputStream.nullOutputStream());
            raw.transferTo(OutputStream.nullOutputStream());
        }
        return new Seal(
                HexFormat.of().formatHex(digest.digest()),
                utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer ignored = CharBuffer.allocate(CHUNK);
        int read = in.read(bytes.array(), 0, CHUNK);
        while (read >= 0) {
            bytes.position(bytes.position() + read).flip();
            ignored.clear();
            if (decoder.decode(bytes, ignored, false).isError()) {
                return false;
            }
            bytes.compact();
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        }
        bytes.flip();
        return !decoder.decode(bytes, ignored.clear(), true).isError();
    }
}
