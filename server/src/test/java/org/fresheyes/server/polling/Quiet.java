package org.fresheyes.server.polling;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Keeps failures that a test causes on purpose out of its output. */
public final class Quiet implements AutoCloseable {

    private final Map<Logger, @Nullable Level> levels = new LinkedHashMap<>();

    public Quiet(String... loggers) {
        for (String name : loggers) {
            Logger logger = (Logger) LoggerFactory.getLogger(name);
            levels.put(logger, logger.getLevel());
            logger.setLevel(Level.OFF);
        }
    }

    @Override
    public void close() {
        levels.forEach(Logger::setLevel);
    }
}
