package org.fresheyes.rules.lifecycle;

/**
 * Something that always stands in one stage of its life.
 *
 * @param <G> its stages
 */
public interface Staged<G extends Enum<G>> {

    G stage();
}
