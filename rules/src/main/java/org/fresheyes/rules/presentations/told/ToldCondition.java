package org.fresheyes.rules.presentations.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.LongTermCondition;
import org.fresheyes.rules.symptoms.Code;

/** A long-term condition of the record that was told with a prompt. */
public record ToldCondition(
        String id, List<Code> codes, Words words, Optional<LocalDate> since, Optional<LocalDate> until) {

    public ToldCondition {
        codes = List.copyOf(codes);
    }

    static ToldCondition of(LongTermCondition condition) {
        return new ToldCondition(
                condition.id(), condition.codes(), Words.of(condition.words()), condition.since(), condition.until());
    }

    LongTermCondition condition() {
        return new LongTermCondition(id, codes, words.text(), since, until);
    }
}
