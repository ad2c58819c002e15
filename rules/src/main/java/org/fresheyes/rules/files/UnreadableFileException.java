package org.fresheyes.rules.files;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used as it is, with everything that is wrong in it. */
public final class UnreadableFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public UnreadableFileException(String file, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "%n  %s".formatted(problem))
                .collect(Collectors.joining("", "%s: %d problems".formatted(file, problems.size()), "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
