package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * What is new in an area since a day on which somebody looked at it. "Of the area" means its own groups.
 *
 * @param window the presentations of a run that count towards the area
 * @param there  what had been mentioned within the window up to that day
 */
record SinceThen(Window window, LocalDate day, List<Mention> there) {

    static SinceThen of(Window window, LocalDate day, Life life, Settings settings) {
        return new SinceThen(window, day, life.mentions(day.minusDays(settings.window()), day));
    }

    /** Presentations of the area, or of a general group that was not there and joins it. */
    List<Presentation> presentations() {
        return window.presentations().stream()
                .filter(presentation -> presentation.day().isAfter(day))
                .filter(presentation -> presentation.isOf(window.area()) || brings(presentation))
                .toList();
    }

    SortedSet<GroupId> redFlags() {
        SortedSet<GroupId> redFlags = redFlags(window.area(), later());
        redFlags.removeAll(redFlags(window.area(), there.stream()));
        return redFlags;
    }

    boolean hasNewGroup() {
        Collection<GroupId> known = new TreeSet<>();
        own(there.stream()).forEach(mention -> known.addAll(mention.groups()));
        return own(later()).anyMatch(mention -> !known.containsAll(mention.groups()));
    }

    boolean hasStep() {
        return Steps.among(window.area(), window::counts, window.presentations()).stream()
                .anyMatch(step -> step.on().isAfter(day));
    }

    /** The red-flag groups of an area among these. */
    static SortedSet<GroupId> redFlags(AreaId area, Stream<Mention> mentions) {
        SortedSet<GroupId> redFlags = new TreeSet<>();
        mentions.filter(mention -> mention.area().equals(area)).forEach(mention -> redFlags.addAll(mention.redFlags()));
        return redFlags;
    }

    private boolean brings(Presentation presentation) {
        return presentation
                .mentions()
                .filter(mention -> mention.area().isGeneral() && window.counts(mention))
                .anyMatch(mention -> there.stream().noneMatch(mention::isRelatedTo));
    }

    private Stream<Mention> later() {
        return window.presentations().stream().flatMap(Presentation::mentions).filter(mention -> mention.day()
                .isAfter(day));
    }

    private Stream<Mention> own(Stream<Mention> mentions) {
        return mentions.filter(mention -> mention.area().equals(window.area()));
    }
}
