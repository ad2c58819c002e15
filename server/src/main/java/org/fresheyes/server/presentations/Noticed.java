package org.fresheyes.server.presentations;

import java.util.UUID;

/**
 * What became of a prompt.
 *
 * @param episode the episode it belongs to
 * @param news    whether it said something that the practice did not know
 */
public record Noticed(UUID episode, boolean news) {

    /** The page on which the practice reviews it, without the server. */
    public String path() {
        return "/practice/presentations/" + episode;
    }
}
