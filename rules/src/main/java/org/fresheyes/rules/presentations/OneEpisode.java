package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * Reading 2: one episode is one presentation. Contacts of one day are one; a presentation so far only remote takes in
 * the day, up to 3 days after its latest part, that has a more direct contact which shares a group.
 */
final class OneEpisode {

    private OneEpisode() {}

    /** The presentations that these mentions make, by their first days. */
    static List<Presentation> presentations(Collection<Mention> counting) {
        List<Presentation> made = new ArrayList<>();
        days(counting).forEach((day, parts) -> {
            int taker = taker(made, day, parts);
            if (taker < 0) {
                made.add(new Presentation(parts));
            } else {
                made.set(taker, made.get(taker).with(parts));
            }
        });
        return Collections.unmodifiableList(made);
    }

    /** Contacts without anything that counts lend nothing: they are not here. */
    private static SortedMap<LocalDate, List<Part>> days(Collection<Mention> counting) {
        SortedMap<LocalDate, List<Part>> days = new TreeMap<>();
        counting.stream()
                .collect(Collectors.groupingBy(Mention::day, TreeMap::new, Collectors.toList()))
                .forEach((day, mentions) -> days.put(day, parts(day, mentions)));
        return days;
    }

    private static List<Part> parts(LocalDate day, List<Mention> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(mention -> mention.contact().id(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofContact -> new Part(ofContact.get(0).contact(), day, ofContact))
                .toList();
    }

    /** The place of the presentation that takes these parts in: the one with the latest part; -1 when none does. */
    private static int taker(List<Presentation> made, LocalDate day, List<Part> parts) {
        int taker = -1;
        for (int at = made.size() - 1; at >= 0 && couldReach(made.get(at).day(), day); at--) {
            Presentation earlier = made.get(at);
            boolean later =
                    taker < 0 || earlier.lastDay().isAfter(made.get(taker).lastDay());
            if (later && takesIn(earlier, day, parts)) {
                taker = at;
            }
        }
        return taker;
    }

    /** No presentation can go on for longer than every remote mode once, each 3 days after the one before. */
    private static boolean couldReach(LocalDate first, LocalDate day) {
        return Days.apart(first, day) <= (long) Days.SAME_EPISODE * Mode.values().length;
    }

    private static boolean takesIn(Presentation earlier, LocalDate day, List<Part> parts) {
        if (!earlier.isOnlyRemote() || Days.apart(earlier.lastDay(), day) > Days.SAME_EPISODE) {
            return false;
        }
        Mode mostDirect = earlier.mostDirect();
        Set<GroupId> groups = earlier.groups();
        return parts.stream()
                .filter(part -> part.contact().mode().isMoreDirectThan(mostDirect))
                .flatMap(part -> part.mentions().stream())
                .anyMatch(mention -> !Collections.disjoint(groups, mention.groups()));
    }
}
