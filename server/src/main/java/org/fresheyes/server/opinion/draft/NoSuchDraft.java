package org.fresheyes.server.opinion.draft;

import java.util.UUID;

/** The account has no such draft: it was sent, deleted, or is somebody else's. */
public class NoSuchDraft extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final UUID id;

    public NoSuchDraft(UUID id) {
        super("Draft %s: this account has none. Maybe it was sent already; then the case has this number."
                .formatted(id));
        this.id = id;
    }

    /** The number of the draft; the case that was made of it, if there is one, has the same. */
    public UUID id() {
        return id;
    }
}
