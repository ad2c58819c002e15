package org.fresheyes.server.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * Something a person told a clinician about before.
 *
 * @param last    the last day they did
 * @param entries ids of the entries in the record
 */
public record Problem(GroupId group, AreaId area, LocalDate last, List<String> entries) {

    public Problem {
        entries = entries.stream().distinct().sorted().toList();
    }

    /** The same problem, told again. */
    Problem and(Problem other) {
        return new Problem(
                group,
                area,
                last.isAfter(other.last) ? last : other.last,
                Stream.concat(entries.stream(), other.entries.stream()).toList());
    }
}
