package org.fresheyes.rules.symptoms;

/**
 * A named set of symptom groups; each group is in exactly one.
 *
 * @param name as people read it: "chest"
 */
public record Area(AreaId id, String name) {

    /** @throws IllegalArgumentException when the name is blank. */
    public Area {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Area '%s': no name. Maybe the column is empty.".formatted(id));
        }
    }
}
