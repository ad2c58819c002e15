package org.fresheyes.rules.presentations.told;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.AllRemote;
import org.fresheyes.rules.presentations.Held;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.NotChecked;
import org.fresheyes.rules.presentations.OfficialWord;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Reason;
import org.fresheyes.rules.presentations.RedFlag;
import org.fresheyes.rules.presentations.Versions;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * A prompt as it was told to a practice. It holds everything of the prompt and can become it again; of the record, it
 * holds the entries that count and no others.
 */
public record Told(
        Versions versions,
        String person,
        LocalDate asOf,
        Level level,
        boolean current,
        List<AreaId> areas,
        List<Reason> reasons,
        List<ToldPresentation> presentations,
        List<Held> held,
        List<RedFlag> redFlags,
        AllRemote allRemote,
        int clinicians,
        List<ToldDiagnosis> diagnoses,
        List<ToldCondition> conditions,
        NotChecked notChecked,
        Set<OfficialWord> words) {

    public Told {
        areas = List.copyOf(areas);
        reasons = List.copyOf(reasons);
        presentations = List.copyOf(presentations);
        held = List.copyOf(held);
        redFlags = List.copyOf(redFlags);
        diagnoses = List.copyOf(diagnoses);
        conditions = List.copyOf(conditions);
        Set<OfficialWord> sorted = EnumSet.noneOf(OfficialWord.class);
        sorted.addAll(words);
        words = Collections.unmodifiableSet(sorted);
    }

    public static Told of(Prompt prompt) {
        return new Told(
                prompt.versions(),
                prompt.person(),
                prompt.asOf(),
                prompt.level(),
                prompt.current(),
                List.copyOf(prompt.areas()),
                prompt.reasons(),
                prompt.presentations().stream().map(ToldPresentation::of).toList(),
                prompt.held(),
                prompt.redFlags(),
                prompt.allRemote(),
                prompt.clinicians(),
                prompt.diagnoses().stream().map(ToldDiagnosis::of).toList(),
                prompt.conditions().stream().map(ToldCondition::of).toList(),
                prompt.notChecked(),
                prompt.words());
    }

    /** The prompt; where words were removed, they are empty. */
    public Prompt prompt() {
        return new Prompt(
                versions,
                person,
                asOf,
                level,
                current,
                new TreeSet<>(areas),
                reasons,
                presentations.stream().map(ToldPresentation::presentation).toList(),
                held,
                redFlags,
                allRemote,
                clinicians,
                diagnoses.stream().map(ToldDiagnosis::shown).toList(),
                conditions.stream().map(ToldCondition::condition).toList(),
                notChecked,
                words);
    }

    /** The day of its newest presentation. */
    public LocalDate newest() {
        return presentations.get(presentations.size() - 1).day();
    }

    /** Every contact in it. */
    public Stream<ToldContact> contacts() {
        return presentations.stream().flatMap(presentation -> presentation.contacts().stream());
    }

    /** Something counts here that did not count there, or it has become more pressing. */
    public boolean saysMoreThan(Told earlier) {
        return !earlier.mentions().containsAll(mentions()) || level.compareTo(earlier.level) < 0;
    }

    /**
     * The same again: nothing counts that did not, nothing is gone, and it is as pressing. A prompt that a review or a
     * dismissal holds by now tells a practice nothing that it does not know.
     */
    public boolean repeats(Told earlier) {
        return mentions().equals(earlier.mentions()) && (level == earlier.level || level == Level.SETTLED);
    }

    /** Whether it is about the same run: a contact of both, or a presentation of one day in an area of both. */
    public boolean sharesAPresentationWith(Told other) {
        Set<String> contacts = other.contacts().map(ToldContact::id).collect(Collectors.toSet());
        Set<LocalDate> days = other.contacts().map(ToldContact::day).collect(Collectors.toSet());
        return contacts().map(ToldContact::id).anyMatch(contacts::contains)
                || (areas.stream().anyMatch(other.areas::contains)
                        && contacts().map(ToldContact::day).anyMatch(days::contains));
    }

    /** What counts: symptom by symptom, by day, so that another source of the same contact says nothing new. */
    private Set<String> mentions() {
        Set<String> mentions = new HashSet<>();
        contacts().forEach(contact -> contact.entries().forEach(entry -> entry.mentions()
                .forEach(mention -> mentions.add(contact.day() + " " + mention.group()))));
        return mentions;
    }
}
