package org.fresheyes.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An event as its row holds it: everything the hash covers. */
record StoredEvent(
        UUID stream, int version, String kind, String type, int typeVersion, Instant at, String actor, String body) {

    static final String COLUMNS = "stream, version, kind, type, type_version, at, actor, body";

    static StoredEvent from(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getObject("stream", UUID.class),
                row.getInt("version"),
                row.getString("kind"),
                row.getString("type"),
                row.getInt("type_version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("body"));
    }

    /** The hash of this event at its place in the chain. */
    byte[] hashAfter(byte[] previous) {
        return new Hashes()
                .add(previous)
                .add(stream.getMostSignificantBits())
                .add(stream.getLeastSignificantBits())
                .add(version)
                .add(kind)
                .add(type)
                .add(typeVersion)
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add(actor)
                .add(body)
                .finish();
    }
}
