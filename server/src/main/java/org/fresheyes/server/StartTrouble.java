package org.fresheyes.server;

import org.fresheyes.server.settings.CannotStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one message why the server does not start, where the reason is one that the person who started it can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartTrouble implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart refusal) {
                System.err.println(refusal.getMessage());
                return true;
            }
            if (cause instanceof PortInUseException inUse) {
                System.err.printf(
                        "Port %d is in use by another program. Maybe stop that one, or choose another: --port %d.%n",
                        inUse.getPort(), inUse.getPort() + 1);
                return true;
            }
        }
        return false;
    }
}
