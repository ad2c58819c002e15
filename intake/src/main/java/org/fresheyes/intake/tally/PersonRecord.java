package org.fresheyes.intake.tally;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.History;

/**
 * One person's record, as far as it could be mapped.
 *
 * @param tally what became of every resource of it
 */
public record PersonRecord(History history, Tally tally) {

    /** This and what another source tells of the same person. */
    public PersonRecord plus(PersonRecord other) {
        History more = other.history();
        Optional<LocalDate> left =
                Stream.of(history.left(), more.left()).flatMap(Optional::stream).min(Comparator.naturalOrder());
        return new PersonRecord(
                new History(
                        history.person(),
                        history.mapping(),
                        both(history.contacts(), more.contacts()),
                        both(history.diagnoses(), more.diagnoses()),
                        both(history.conditions(), more.conditions()),
                        both(history.acts(), more.acts()),
                        both(history.reviews(), more.reviews()),
                        both(history.dismissals(), more.dismissals()),
                        left,
                        both(history.notChecked(), more.notChecked())),
                tally.plus(other.tally()));
    }

    private static <T> List<T> both(Collection<T> some, Collection<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
