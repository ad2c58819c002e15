package org.fresheyes.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One digest over every event up to a position, and over the seal before.
 *
 * @param number from 1
 * @param events how many this seal adds to the one before
 * @param hash as hexadecimal digits
 */
record Seal(int number, long throughPosition, long events, String hash) {

    /** What the first seal follows. */
    static final Seal NONE = new Seal(0, 0, 0, "");

    static Seal from(ResultSet row) throws SQLException {
        return new Seal(
                row.getInt("number"),
                row.getLong("through_position"),
                row.getLong("events"),
                Hashes.hex(row.getBytes("hash")));
    }

    /** The seal that follows another, as far as events have been taken in. */
    static final class Wax {

        private final Seal before;
        private final Hashes hashes = new Hashes();
        private long events;

        Wax(Seal before) {
            this.before = before;
            hashes.add(before.number).add(before.hash);
        }

        void take(long position, byte[] hash) {
            hashes.add(position).add(hash);
            events++;
        }

        /** Ends the seal; nothing can be taken in after it. */
        Seal through(long position) {
            return new Seal(
                    before.number + 1,
                    position,
                    events,
                    Hashes.hex(hashes.add(position).add(events).finish()));
        }
    }
}
