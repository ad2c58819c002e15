package org.fresheyes.intake.tally;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Dismissal;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.Review;

/**
 * One person's record, as far as it could be mapped.
 *
 * @param tally what became of every resource of it
 */
public record PersonRecord(History history, Tally tally) {

    /** The same history with what was reviewed and put away here. */
    public History with(Collection<Review> reviews, Collection<Dismissal> dismissals) {
        return new History(
                history.person(),
                history.mapping(),
                history.contacts(),
                history.diagnoses(),
                history.conditions(),
                history.acts(),
                both(history.reviews(), reviews),
                both(history.dismissals(), dismissals),
                history.left(),
                history.notChecked());
    }

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
