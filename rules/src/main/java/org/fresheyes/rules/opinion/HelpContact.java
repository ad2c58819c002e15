package org.fresheyes.rules.opinion;

/**
 * Somebody outside the teams who helps a person, as an organisation has recorded it.
 *
 * @param name  as people know it
 * @param reach how to reach them, in one line: a phone number, when it is answered
 */
public record HelpContact(String name, String reach) {

    /** @throws IllegalArgumentException when there is a name and no way to reach them, or the other way round. */
    public HelpContact {
        if (name.isBlank() || reach.isBlank()) {
            throw new IllegalArgumentException(
                    "Contact '%s', '%s': both a name and a way to reach them are needed.".formatted(name, reach));
        }
    }
}
