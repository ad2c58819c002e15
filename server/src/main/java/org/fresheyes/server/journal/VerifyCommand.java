package org.fresheyes.server.journal;

import java.io.PrintStream;
import java.util.List;
import org.fresheyes.server.Command;
import org.springframework.stereotype.Component;

/** {@code verify}: is everything as it was recorded? */
@Component
class VerifyCommand implements Command {

    private final Verification verification;

    VerifyCommand(Verification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Verified verified = verification.verify(difference -> out.println("not as recorded: " + difference));
        out.printf("%d streams, %d events, %d texts%n", verified.streams(), verified.events(), verified.texts());
        if (verified.seal() > 0) {
            out.printf("seal %d %s%n", verified.seal(), verified.sealHash());
        }
        verified.tables()
                .forEach(table ->
                        out.printf("table %s: %d rows, digest %s%n", table.table(), table.rows(), table.digest()));
        out.println(verified.isWhole() ? "whole" : "%d differences".formatted(verified.differences()));
        return verified.isWhole() ? 0 : 1;
    }
}
