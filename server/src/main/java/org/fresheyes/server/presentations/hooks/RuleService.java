package org.fresheyes.server.presentations.hooks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Assessment;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Part;
import org.fresheyes.server.access.Program;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.presentations.Meant;
import org.fresheyes.server.presentations.Noticed;
import org.fresheyes.server.presentations.PersonAtPractice;
import org.fresheyes.server.presentations.Worklist;
import org.fresheyes.server.web.OperationOutcome;
import org.fresheyes.server.web.PublicAddress;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Answers a call: brings the record together, asks the rule, tells the practice's list, makes the cards. Made when the
 * first call comes, because what it knows of symptoms takes a moment to read.
 */
@Service
@Lazy
class RuleService {

    private final Gathering gathering;
    private final Knowledge knowledge;
    private final JesssRule rule;
    private final SymptomSet set;
    private final Worklist worklist;
    private final ShownCards shown;
    private final Access access;
    private final PublicAddress address;
    private final Clock clock;

    RuleService(
            Gathering gathering,
            Knowledge knowledge,
            JesssRule rule,
            SymptomSet set,
            Worklist worklist,
            ShownCards shown,
            Access access,
            PublicAddress address,
            Clock clock) {
        this.gathering = gathering;
        this.knowledge = knowledge;
        this.rule = rule;
        this.set = set;
        this.worklist = worklist;
        this.shown = shown;
        this.access = access;
        this.address = address;
        this.clock = clock;
    }

    Answer answer(Program program, Call call) {
        LocalDate today = London.day(clock.instant());
        return switch (gathering.of(program, call, today)) {
            case Gathered.Lacking lacking -> Answer.lacking(lacking(lacking, call, program, today));
            case Gathered.Enough enough ->
                Answer.ok(new CardJson(call.patient())
                        .of(cards(program, call.hook(), Checking.of(call.patient(), enough, knowledge), today)));
        };
    }

    private List<Card> cards(Program program, Hook hook, Checking checking, LocalDate today) {
        PersonAtPractice person = checking.person();
        Meant meant = worklist.meant(program.practice(), person);
        Grant grant = access.require(program.viewer(), Act.CHECK_PRESENTATIONS, subject(program.practice(), meant));
        Assessment assessment =
                rule.assess(worklist.known(program.practice(), meant).in(checking.history()), today);
        List<Card> cards = new ArrayList<>();
        for (Prompt prompt : assessment.prompts()) {
            Optional<UUID> episode = isTold(prompt)
                    ? worklist.noticed(program.practice(), person, prompt, grant.actor())
                            .map(Noticed::episode)
                    : Optional.empty();
            if (prompt.isCard()) {
                Card card = new PromptCard(prompt, set).linkedTo(episode.map(this::page));
                shown.shown(program, hook, card, episode);
                cards.add(card);
            }
        }
        if (cards.isEmpty() && checking.hasFailed()) {
            Card card = NotCheckedCard.of(checking.unchecked());
            shown.shown(program, hook, card, Optional.empty());
            cards.add(card);
        }
        return cards;
    }

    /** Historical prompts are for reports (reading 10). */
    private static boolean isTold(Prompt prompt) {
        return prompt.current();
    }

    private String page(UUID episode) {
        return address.of(new Noticed(episode, false).path());
    }

    private static Subject subject(OdsCode practice, Meant person) {
        return new Subject(person.subject(), Optional.empty(), Map.of(practice, Set.of(Part.REFERRING_TEAM)));
    }

    private static OperationOutcome lacking(Gathered.Lacking lacking, Call call, Program program, LocalDate today) {
        return new OperationOutcome(Stream.concat(
                        lacking.needed().stream()
                                .map(source -> new OperationOutcome.Issue(
                                        "required",
                                        "prefetch.%s is missing. Maybe send %s."
                                                .formatted(
                                                        source.key(),
                                                        source.query(call.patient(), program.isStu3(), today)))),
                        Stream.of(new OperationOutcome.Issue("not-found", lacking.whyNotFetched())))
                .toList());
    }
}
