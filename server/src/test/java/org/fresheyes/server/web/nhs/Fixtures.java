package org.fresheyes.server.web.nhs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The component fixtures inside the npm package: options in, HTML out. */
final class Fixtures {

    private static final Path COMPONENTS = Path.of("node_modules/nhsuk-frontend/dist/nhsuk/components");

    private Fixtures() {}

    /** One published example. Several may have the same name; the number tells them apart. */
    record Fixture(String component, String name, int number, JsonNode context, String html) {

        @Override
        public String toString() {
            return component + " / " + name + (number > 1 ? " #" + number : "");
        }
    }

    static boolean present() {
        return Files.isDirectory(COMPONENTS);
    }

    static List<Fixture> of(String component) {
        try {
            JsonNode file = new ObjectMapper()
                    .readTree(Files.readString(COMPONENTS.resolve(component).resolve("fixtures.json")));
            List<Fixture> all = new ArrayList<>();
            for (JsonNode one : file.get("fixtures")) {
                String name = one.get("name").asString();
                int before = (int)
                        all.stream().filter(other -> other.name().equals(name)).count();
                all.add(new Fixture(
                        component,
                        name,
                        before + 1,
                        one.get("context"),
                        one.get("html").asString()));
            }
            return all;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
