package org.fresheyes.server.opinion.pages.ask;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Question.YesNo;
import org.fresheyes.server.directory.TreatmentFunction;
import org.fresheyes.server.opinion.draft.AboutIt;
import org.fresheyes.server.opinion.draft.Answers;
import org.fresheyes.server.opinion.draft.FirstTeam;
import org.fresheyes.server.opinion.draft.Hope;
import org.fresheyes.server.opinion.draft.Hopes;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.web.Form;

/** From an answer to its form, and back. The field of a question is named like the address of its page. */
final class TopicForms {

    /** Longest answer in words of one's own, in characters. */
    static final int LONGEST = 4_000;

    /** Longest name of a person. */
    static final int LONGEST_NAME = 120;

    /** The date that belongs to "yes, there is a date". */
    static final String DATE = "by";

    /** The answer "I am not sure" to the question of the specialty. */
    static final String NOT_SURE = "not-sure";

    private static final Set<Topic> WITH_PAGES_OF_THEIR_OWN = EnumSet.of(Topic.QUESTIONS, Topic.TEAM, Topic.NEEDS);

    private TopicForms() {}

    static boolean hasOneAnswer(Topic topic) {
        return !WITH_PAGES_OF_THEIR_OWN.contains(topic);
    }

    /** The form as it was answered before. */
    static Form shown(Topic topic, Answers answers) {
        AboutIt about = answers.about();
        FirstTeam first = answers.first();
        Form form = Form.blank();
        return switch (topic) {
            case KIND -> holding(form, topic, about.kind().map(Enum::name));
            case WHAT -> holding(form, topic, about.what());
            case WORRY -> holding(form, topic, about.worry());
            case CLINICIAN -> holding(form, topic, first.clinician());
            case SPECIALTY -> holding(form, topic, first.specialty().map(code -> code.isBlank() ? NOT_SURE : code));
            case EXPLAINED -> holding(form, topic, first.explained().map(Enum::name));
            case STARTED -> holding(form, topic, first.started().map(Enum::name));
            case DECIDE_BY -> {
                Optional<LocalDate> day = first.decideBy().flatMap(FirstTeam.DecideBy::day);
                day.ifPresent(date -> form.holding(DATE, date));
                yield holding(form, topic, first.decideBy().map(given -> day.isPresent() ? "yes" : "no"));
            }
            case HOPE -> holding(form, topic, answers.hopes().hope().map(Enum::name));
            case WISH -> holding(form, topic, answers.hopes().wish().map(Enum::name));
            case SHARING -> holding(form, topic, answers.sharing().map(agreed -> agreed ? "yes" : "no"));
            case QUESTIONS, TEAM, NEEDS -> throw own(topic);
        };
    }

    /** The answers with this one; empty when the form says what is wrong with it. */
    static Optional<Answers> read(Topic topic, Form form, Answers answers, LocalDate today) {
        String field = topic.address();
        AboutIt about = answers.about();
        FirstTeam first = answers.first();
        Hopes hopes = answers.hopes();
        Optional<Answers> read =
                switch (topic) {
                    case KIND ->
                        form.choice(field, Question.Kind.class, "Choose what you want looked at again")
                                .map(kind -> answers.with(about.withKind(kind)));
                    case WHAT ->
                        form.text(field, "Write what it is about", LONGEST)
                                .map(what -> answers.with(about.withWhat(what)));
                    case WORRY ->
                        Optional.of(answers.with(about.withWorry(
                                form.optionalText(field, LONGEST).orElse(""))));
                    case CLINICIAN ->
                        Optional.of(answers.with(first.withClinician(
                                form.optionalText(field, LONGEST_NAME).orElse(""))));
                    case SPECIALTY ->
                        form.parsed(
                                        field,
                                        "Choose the kind of specialist, or say that you are not sure",
                                        TopicForms::specialty,
                                        "Choose from the list")
                                .map(code -> answers.with(first.withSpecialty(code)));
                    case EXPLAINED ->
                        form.choice(field, YesNo.class, "Choose yes, no or not sure")
                                .map(answer -> answers.with(first.withExplained(answer)));
                    case STARTED ->
                        form.choice(field, YesNo.class, "Choose yes, no or not sure")
                                .map(answer -> answers.with(first.withStarted(answer)));
                    case DECIDE_BY ->
                        form.yesOrNo(field, "Choose yes or no")
                                .map(yes -> yes
                                        ? form.date(DATE, "the date by which you need to decide")
                                                .filter(day -> isToCome(day, today, form))
                                        : Optional.<LocalDate>empty())
                                .map(day -> answers.with(first.withDecideBy(day)));
                    case HOPE ->
                        form.choice(field, Hope.class, "Choose what you would like, or not sure")
                                .map(hope -> answers.with(hopes.with(hope)));
                    case WISH ->
                        form.choice(field, Question.Wish.class, "Choose what should come of it")
                                .map(wish -> answers.with(hopes.with(wish)));
                    case SHARING ->
                        form.yesOrNo(field, "Choose yes or no")
                                .map(answers::withSharing)
                                .filter(given -> mayRefuse(given, form, field));
                    case QUESTIONS, TEAM, NEEDS -> throw own(topic);
                };
        return read.filter(answer -> form.valid());
    }

    private static boolean mayRefuse(Answers answers, Form form, String field) {
        boolean fine = Topic.SHARING.isAnswered(answers);
        if (!fine) {
            form.error(
                    field,
                    "To say no, change what you would like to another GP. Any other team needs to see your records");
        }
        return fine;
    }

    private static boolean isToCome(LocalDate day, LocalDate today, Form form) {
        boolean toCome = !day.isBefore(today);
        if (!toCome) {
            form.error(DATE, "The date must be today or later. If it has passed, choose no");
        }
        return toCome;
    }

    private static String specialty(String typed) {
        if (typed.equals(NOT_SURE)) {
            return "";
        }
        if (!TreatmentFunction.isCode(typed)) {
            throw new IllegalArgumentException("Specialty '%s': not in the list.".formatted(typed));
        }
        return typed;
    }

    private static Form holding(Form form, Topic topic, Optional<String> answer) {
        return form.holding(topic.address(), answer.orElse(null));
    }

    private static IllegalArgumentException own(Topic topic) {
        return new IllegalArgumentException("Topic %s has a page of its own.".formatted(topic));
    }
}
