package org.fresheyes.server.polling;

import java.time.Duration;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries a piece of work inside a transaction. When it fails, what it wrote is undone and the transaction goes on, still
 * holding the row that was claimed, so that the failure can be noted on it.
 */
public final class Trial {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int LONGEST_LINE = 300;

    private final TransactionTemplate savepoint;

    public Trial(PlatformTransactionManager transactions) {
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Why the work failed; empty when it was done. */
    public Optional<RuntimeException> of(Runnable work) {
        try {
            savepoint.executeWithoutResult(status -> work.run());
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }

    /** How long to wait after so many failures, at least one: 1 second, doubling to 10 minutes. */
    public static Duration pauseAfter(int failures) {
        int doublings = Math.min(failures - 1, 10);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** A failure for a log or a column: its name and message, without line breaks. */
    public static String oneLine(Throwable failure) {
        String line = (failure.getClass().getSimpleName() + ": " + failure.getMessage()).replaceAll("\\s+", " ");
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
