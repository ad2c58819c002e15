package org.fresheyes.rules.presentations.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Dismissal;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.FollowUp;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Named;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Review;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.presentations.review.Event.Chased;
import org.fresheyes.rules.presentations.review.Event.Dismissed;
import org.fresheyes.rules.presentations.review.Event.Ended;
import org.fresheyes.rules.presentations.review.Event.Noticed;
import org.fresheyes.rules.presentations.review.Event.Reviewed;
import org.fresheyes.rules.presentations.review.Event.SaidAgain;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.Said;

/**
 * What the episodes of a person tell the rule: it cannot be read from any record.
 *
 * @param contacts what the person said themselves, as contacts with links (reading 1)
 * @param left     the day they died, as the practice wrote it down
 */
public record Known(
        List<Review> reviews, List<Dismissal> dismissals, List<Contact> contacts, Optional<LocalDate> left) {

    /** Nothing is known of the person. */
    public static final Known NOTHING = new Known(List.of(), List.of(), List.of(), Optional.empty());

    public Known {
        reviews = List.copyOf(reviews);
        dismissals = List.copyOf(dismissals);
        contacts = List.copyOf(contacts);
    }

    /**
     * What one episode tells. Who has left a practice can come back, and the record says so; a death is taken back when
     * somebody takes the episode on again.
     *
     * @param id of the episode
     */
    public static Known of(String id, Episode episode) {
        List<Review> reviews = new ArrayList<>();
        List<Dismissal> dismissals = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        Optional<LocalDate> left = Optional.empty();
        Set<AreaId> areas = new TreeSet<>();
        int version = 0;
        for (Taken<?> taken : episode.events()) {
            version++;
            String own = "%s-%d".formatted(id, version);
            LocalDate day = day(taken.at());
            switch (taken.event()) {
                case Noticed noticed -> areas.addAll(noticed.told().areas());
                case SaidAgain said -> {
                    areas.addAll(said.areas());
                    contacts.add(contact(episode, said));
                }
                case Reviewed reviewed -> {
                    closeLast(reviews, day);
                    reviews.add(new Review(own, day, areas, followUps(own, reviewed)));
                }
                case Chased chased -> moveLast(reviews, chased.until());
                case Dismissed dismissed ->
                    dismissals.add(new Dismissal(own, day, areas, Optional.of(dismissed.until())));
                case Ended ended -> {
                    closeLast(reviews, day);
                    left = Optional.of(ended)
                            .filter(end -> end.why() == Ended.Cause.DIED)
                            .map(Ended::on);
                }
                case Event.Begun begun -> {}
                case Event.Seen seen -> {}
                case Event.TakenOn takenOn -> left = Optional.empty();
                case Event.GivenTo given -> {}
                case Event.ClockRanOut ranOut -> {}
            }
        }
        return new Known(reviews, dismissals, contacts, left);
    }

    /** Both. */
    public Known and(Known other) {
        return new Known(
                both(reviews, other.reviews),
                both(dismissals, other.dismissals),
                both(contacts, other.contacts),
                Stream.of(left, other.left).flatMap(Optional::stream).min(LocalDate::compareTo));
    }

    /** The record of the person with all of this in it. */
    public History in(History record) {
        return new History(
                record.person(),
                record.mapping(),
                both(record.contacts(), contacts),
                record.diagnoses(),
                record.conditions(),
                record.acts(),
                both(record.reviews(), reviews),
                both(record.dismissals(), dismissals),
                record.left().or(() -> left),
                record.notChecked());
    }

    private static List<FollowUp> followUps(String own, Reviewed reviewed) {
        return reviewed
                .outcome()
                .net()
                .map(net -> new FollowUp(own + "-net", FollowUp.Kind.SAFETY_NET, net.due(), Optional.empty()))
                .stream()
                .toList();
    }

    private static void closeLast(List<Review> reviews, LocalDate day) {
        changeLast(
                reviews,
                up -> new FollowUp(up.id(), up.kind(), up.due(), up.closed().or(() -> Optional.of(day))));
    }

    private static void moveLast(List<Review> reviews, LocalDate until) {
        changeLast(reviews, up -> new FollowUp(up.id(), up.kind(), until, up.closed()));
    }

    private static void changeLast(List<Review> reviews, UnaryOperator<FollowUp> change) {
        if (!reviews.isEmpty()) {
            Review last = reviews.remove(reviews.size() - 1);
            reviews.add(new Review(
                    last.id(),
                    last.day(),
                    last.areas(),
                    last.followUps().stream().map(change).toList()));
        }
    }

    /** What the person says in writing is a contact like an online form: a link alone, and still there. */
    private static Contact contact(Episode episode, SaidAgain said) {
        Entry entry = new Entry(
                        said.contact() + "-again",
                        List.of(),
                        "",
                        Named.of(List.of(), List.of()),
                        Said.PRESENT.with(Course.PERSISTING),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())
                .sameAs(said.sameAs());
        return new Contact(
                said.contact(),
                When.on(said.day()),
                Optional.of(episode.begun().practice()),
                Optional.empty(),
                Mode.ONLINE_OR_TEXT,
                Setting.GP_PRACTICE,
                Purpose.PRESENTATION,
                List.of(entry));
    }

    private static LocalDate day(Instant at) {
        return London.day(at);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
