package org.fresheyes.server.wards;

/** There is a place of this name already; nothing was changed. */
public class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    NameTaken(String name) {
        super("'%s': there is one of this name already. Maybe it was closed; open it again instead.".formatted(name));
        this.name = name;
    }

    /** The name that two would have. */
    public String name() {
        return name;
    }
}
