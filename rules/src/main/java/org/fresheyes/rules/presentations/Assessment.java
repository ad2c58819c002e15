package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the rule says about one person on one day.
 *
 * @param prompts    in the order of the page; may be empty, and then {@code notChecked} matters most
 * @param account    where every entry is
 * @param notChecked said on every prompt and on the absence of one
 */
public record Assessment(
        Versions versions,
        String person,
        LocalDate asOf,
        List<Prompt> prompts,
        Account account,
        NotChecked notChecked) {

    public Assessment {
        prompts = List.copyOf(prompts);
    }
}
