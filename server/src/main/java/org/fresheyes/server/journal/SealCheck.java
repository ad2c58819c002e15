package org.fresheyes.server.journal;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes every seal again from the events that are there, and compares. */
final class SealCheck {

    private final Consumer<Difference> differences;
    private Seal last = Seal.NONE;

    SealCheck(Consumer<Difference> differences) {
        this.differences = differences;
    }

    void run(JdbcClient sql) {
        List<Seal> seals = sql.sql("select * from journal_seal order by number")
                .query((row, number) -> Seal.from(row))
                .list();
        for (Seal seal : seals) {
            Seal.Wax wax = new Seal.Wax(last);
            sql.sql("select position, hash from journal_event where position > ? and position <= ? order by position")
                    .params(last.throughPosition(), seal.throughPosition())
                    .query(row -> {
                        wax.take(row.getLong(1), row.getBytes(2));
                    });
            compare(seal, wax.through(seal.throughPosition()));
            last = seal;
        }
    }

    /** The newest seal: whoever keeps a copy elsewhere can tell later whether the seals themselves were made anew. */
    Seal last() {
        return last;
    }

    private void compare(Seal stored, Seal made) {
        if (stored.number() != made.number()) {
            differences.accept(new Difference("seal " + made.number(), "is missing"));
        } else if (stored.events() != made.events()) {
            differences.accept(new Difference(
                    "seal " + stored.number(),
                    "covers %d events, and %d are there. Maybe whole streams were removed"
                            .formatted(stored.events(), made.events())));
        } else if (!stored.hash().equals(made.hash())) {
            differences.accept(new Difference("seal " + stored.number(), "does not match the events it covers"));
        }
    }
}
