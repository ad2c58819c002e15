package org.fresheyes.server.rapidreview.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Concern;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Outcome;
import org.fresheyes.rules.rapidreview.call.Result;
import org.fresheyes.rules.rapidreview.call.Sbar;
import org.fresheyes.rules.rapidreview.call.Urgency;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.web.Form;

/** Reads the form of a move as an event; what is wrong is noted in the form. */
final class Answers {

    /** What came of a review, as a form offers it. */
    public enum Came {
        CARE_GOES_ON,
        TREATMENT_CHANGED,
        MOVED
    }

    private final Form form;

    Answers(Form form) {
        this.form = form;
    }

    /**
     * The event; empty when something is wrong with the form.
     *
     * @param others  to whom it can be handed over
     * @param earlier calls it can be linked to
     */
    Optional<Event> read(Move move, List<Person> others, List<UUID> earlier) {
        return switch (move) {
            case ACCEPT -> Optional.of(new Event.Accepted());
            case ATTEND -> Optional.of(new Event.Attends());
            case SET_OUT -> Optional.of(new Event.SetOut());
            case ARRIVE -> Optional.of(new Event.Arrived());
            case ADVISE -> Optional.of(new Event.Advising());
            case CLOSE -> Optional.of(new Event.Closed());
            case END_TEST -> Optional.of(new Event.TestEnded());
            case DECLINE -> words("reason", "Write why you cannot come").map(Event.Declined::new);
            case STAND_DOWN -> words("reason", "Write why you cannot go on").map(Event.StoodDown::new);
            case TAKE_OVER -> words("reason", "Write why you take it over").map(Event.TakenOver::new);
            case JUDGE ->
                form.choice("urgency", Urgency.class, "Choose how soon somebody must be there")
                        .map(Event.Judged::new);
            case HAND_OVER ->
                form.oneOf("to", others.stream().map(Person::account).toList(), "Choose who takes it")
                        .flatMap(account -> others.stream()
                                .filter(person -> person.account().equals(account))
                                .findFirst())
                        .map(Event.HandedOver::new);
            case LINK ->
                form.oneOf("earlier", earlier.stream().map(UUID::toString).toList(), "Choose an earlier call")
                        .map(UUID::fromString)
                        .map(Event.Linked::new);
            case NOTE -> note();
            case REVIEW -> outcome().map(Event.Reviewed::new);
            case FEED_BACK -> told();
        };
    }

    private Optional<Event> note() {
        List<Optional<String>> parts = Stream.of("situation", "background", "assessment", "recommendation")
                .map(form::optionalText)
                .toList();
        if (parts.stream().allMatch(Optional::isEmpty)) {
            form.error("situation", "Write something in at least one part");
        }
        return form.valid()
                ? Optional.of(new Event.Noted(
                        new Sbar(words(parts.get(0)), words(parts.get(1)), words(parts.get(2)), words(parts.get(3)))))
                : Optional.empty();
    }

    private Optional<Outcome> outcome() {
        Optional<Concern> concern = form.choice("concern", Concern.class, "Choose what it was about");
        Optional<Came> came = form.choice("result", Came.class, "Choose what came of it");
        Optional<Result> result = came.flatMap(this::result);
        Optional<Words> words = words("words", "Write what you found and decided");
        return form.valid()
                ? Optional.of(new Outcome(concern.orElseThrow(), result.orElseThrow(), words.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Result> result(Came came) {
        return switch (came) {
            case CARE_GOES_ON -> Optional.of(new Result.CareGoesOn());
            case TREATMENT_CHANGED -> Optional.of(new Result.TreatmentChanged());
            case MOVED ->
                form.choice("destination", Result.Destination.class, "Choose where the patient goes")
                        .map(Result.Moved::new);
        };
    }

    private Optional<Event> told() {
        Optional<Event.FedBack.Way> way = form.choice("way", Event.FedBack.Way.class, "Choose how you told them");
        Optional<String> words = form.optionalText("words");
        if (way.equals(Optional.of(Event.FedBack.Way.NOT_REACHED)) && words.isEmpty()) {
            form.error("words", "Write what you tried");
        }
        return form.valid() ? Optional.of(new Event.FedBack(way.orElseThrow(), words(words))) : Optional.empty();
    }

    private Optional<Words> words(String field, String ifMissing) {
        return form.text(field, ifMissing).map(Words::of);
    }

    private static Words words(Optional<String> text) {
        return Words.of(text.orElse(""));
    }
}
