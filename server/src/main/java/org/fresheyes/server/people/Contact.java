package org.fresheyes.server.people;

import java.util.Optional;

/** How a person can be reached, and how they like to be. */
public record Contact(Optional<String> phone, Optional<String> email, Preference preference) {

    /** The way of contact a person asked for. */
    public enum Preference {
        LETTER("letter"),
        PHONE("phone"),
        TEXT("text message"),
        EMAIL("email");

        private final String words;

        Preference(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Nothing is known but an address: letters. */
    public static Contact byLetter() {
        return new Contact(Optional.empty(), Optional.empty(), Preference.LETTER);
    }
}
