package org.fresheyes.rules.rapidreview.rota;

/** Somebody who can be rung. */
public record Person(String account, String name) {

    /** @throws IllegalArgumentException when one of them is blank. */
    public Person {
        if (account.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "Person: account '%s', name '%s': both are needed.".formatted(account, name));
        }
    }
}
