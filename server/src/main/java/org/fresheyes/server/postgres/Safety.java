package org.fresheyes.server.postgres;

import java.util.List;

/** What a power cut may cost. */
enum Safety {
    /** Nothing that was acknowledged. */
    DURABLE,
    /** Everything: for tests that throw the cluster away. */
    THROWAWAY;

    List<String> atCreation() {
        return switch (this) {
            case DURABLE -> List.of();
            case THROWAWAY -> List.of("--no-sync");
        };
    }

    List<String> atStart() {
        String guard = this == DURABLE ? "on" : "off";
        return List.of("fsync=" + guard, "synchronous_commit=" + guard, "full_page_writes=" + guard);
    }
}
