package org.fresheyes.server;

import java.io.PrintStream;
import java.util.List;

/** A thing to do once and end, typed as {@code ./fresheyes NAME …}. Every bean of this type can be called. */
public interface Command {

    /** The word that calls it. */
    String name();

    /**
     * Does it.
     *
     * @param arguments the words after the name that are not settings
     * @return the exit code: 0 when all is well
     */
    int run(List<String> arguments, PrintStream out);
}
