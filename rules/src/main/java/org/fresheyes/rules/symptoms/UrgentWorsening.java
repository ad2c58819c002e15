package org.fresheyes.rules.symptoms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Worsening that is a step wherever it comes: new confusion, collapse, severe breathlessness. It is there when an entry
 * of the group has one of these severities, courses, codes or words.
 *
 * @param name as people read it: "new confusion"
 */
public record UrgentWorsening(
        String name,
        GroupId group,
        Set<Severity> severities,
        Set<Course> courses,
        Set<Code> codes,
        List<String> words) {

    /** @throws IllegalArgumentException when nothing could ever show it. */
    public UrgentWorsening {
        severities = Set.copyOf(severities);
        courses = Set.copyOf(courses);
        codes = Set.copyOf(codes);
        words = List.copyOf(words);
        if (severities.isEmpty() && courses.isEmpty() && codes.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException(
                    "Urgent worsening '%s': no severity, course, code or word shows it. Maybe columns are empty."
                            .formatted(name));
        }
    }

    /** Whether an entry of this group shows it. */
    public boolean isShownBy(
            Optional<Severity> severity, Optional<Course> course, Collection<Code> written, String text) {
        return severity.filter(severities::contains).isPresent()
                || course.filter(courses::contains).isPresent()
                || written.stream().anyMatch(codes::contains)
                || words.stream().anyMatch(word -> Tokens.of(text).contains(Tokens.of(word)));
    }
}
