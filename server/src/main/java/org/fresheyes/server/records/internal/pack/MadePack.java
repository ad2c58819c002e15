package org.fresheyes.server.records.internal.pack;

import java.util.UUID;
import org.fresheyes.server.digest.Digest;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.PackContents;

/** A pack that is written out in all its forms, and not kept yet. */
public final class MadePack {

    private final UUID id;
    private final PackContents contents;
    private final String written;
    private final byte[] pdf;
    private final byte[] document;

    /** Takes the arrays over; nobody else keeps them. */
    public MadePack(UUID id, PackContents contents, String written, byte[] pdf, byte[] document) {
        this.id = id;
        this.contents = contents;
        this.written = written;
        this.pdf = pdf;
        this.document = document;
    }

    /** The same pack as the version it is kept as. */
    public Pack as(int version) {
        return new Pack(id, contents.facts().caseId(), version, sha256(), pdf.length, document.length, contents);
    }

    /** Of the contents, as they are written. */
    public String sha256() {
        return sha256(written);
    }

    public static String sha256(String written) {
        return Digest.hex(written);
    }

    public PackContents contents() {
        return contents;
    }

    public String written() {
        return written;
    }

    public byte[] pdf() {
        return pdf;
    }

    public byte[] document() {
        return document;
    }
}
