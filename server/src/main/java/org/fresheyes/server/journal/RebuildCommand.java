package org.fresheyes.server.journal;

import java.io.PrintStream;
import java.util.List;
import org.fresheyes.server.Command;
import org.springframework.stereotype.Component;

/** {@code rebuild}: makes every projected table anew from the events. */
@Component
class RebuildCommand implements Command {

    private final Verification verification;

    RebuildCommand(Verification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.printf("%d events applied%n", verification.rebuild());
        return 0;
    }
}
