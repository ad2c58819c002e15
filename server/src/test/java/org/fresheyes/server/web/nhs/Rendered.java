package org.fresheyes.server.web.nhs;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The template one fixture is drawn with, and its parameters. */
final class Rendered {

    private final String template;
    private final Map<String, Object> parameters = new HashMap<>();

    Rendered(String template) {
        this.template = template;
    }

    /** Null leaves the parameter at its default. */
    Rendered with(String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    String template() {
        return "nhs/" + template + ".jte";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
