package org.fresheyes.rules.rapidreview.rota;

import org.jspecify.annotations.Nullable;

/** Somebody who can be rung. Two with the same account are the same, whatever they are called today. */
public record Person(String account, String name) {

    /** @throws IllegalArgumentException when one of them is blank. */
    public Person {
        if (account.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "Person: account '%s', name '%s': both are needed.".formatted(account, name));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person person && person.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
