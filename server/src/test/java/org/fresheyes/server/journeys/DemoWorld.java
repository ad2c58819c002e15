package org.fresheyes.server.journeys;

import java.util.HashSet;
import java.util.Set;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.web.Browser;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey the same server with the demonstration on it, started once in each JVM, and the same Chromium. */
final class DemoWorld implements BeforeAllCallback, ParameterResolver {

    /**
     * The server and the browser; closed by JUnit after the last test.
     *
     * @param alike pages that are the same for everybody, which axe has seen
     */
    record World(TestServer server, Browser browser, Set<String> alike) implements AutoCloseable {

        World(TestServer server, Browser browser) {
            this(server, browser, new HashSet<>());
        }

        static World start() {
            Browser browser = Browser.start();
            return new World(TestServer.start("--demo"), browser);
        }

        /** Somebody of the story, signed in at a computer. */
        Walker as(String key) {
            return as(key, Way.MOUSE);
        }

        /** Somebody of the story, signed in. */
        Walker as(String key, Way way) {
            return new Walker(browser.visitor(way.width(), way.scripts()), server.url(), way, alike).signIn(key);
        }

        @Override
        public void close() {
            browser.close();
            server.close();
        }
    }

    /** Here, so that the whole class is skipped where there is no Chromium. */
    @Override
    public void beforeAll(ExtensionContext context) {
        world(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return world(context);
    }

    private static World world(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(DemoWorld.class))
                .computeIfAbsent(World.class, type -> World.start(), World.class);
    }
}
