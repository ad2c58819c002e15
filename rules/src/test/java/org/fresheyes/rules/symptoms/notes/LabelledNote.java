package org.fresheyes.rules.symptoms.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.ProductSet;

/**
 * A fictional note and what a person says that it says.
 *
 * @param facts "cough=PRESENT", "cough is WORSE", "cough is SEVERE", "cough is TOLD"; labels begin with "label:"
 */
record LabelledNote(String text, Set<String> facts) {

    private static final Set<String> COURSES = Set.of("new", "persisting", "better", "worse");
    private static final Set<String> SEVERITIES = Set.of("mild", "moderate", "severe");

    static List<LabelledNote> known() {
        return of("/org/fresheyes/rules/symptoms/notes/notes-known.txt");
    }

    /** Written before the reader was tuned, and never tuned on. */
    static List<LabelledNote> heldOut() {
        return of("/org/fresheyes/rules/symptoms/notes/notes-held-out.txt");
    }

    private static List<LabelledNote> of(String resource) {
        return ProductSet.lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LabelledNote::parse)
                .toList();
    }

    private static LabelledNote parse(String line) {
        int arrow = line.lastIndexOf(" => ");
        Set<String> facts = new TreeSet<>();
        String right = line.substring(arrow + 4).strip();
        if (!right.equals("nothing")) {
            Stream.of(right.split(";")).forEach(part -> fact(part.strip(), facts));
        }
        return new LabelledNote(line.substring(0, arrow), facts);
    }

    private static void fact(String part, Set<String> facts) {
        String[] words = part.split(" ");
        String name = words[0].substring(0, words[0].indexOf('='));
        facts.add(words[0]);
        for (int at = 1; at < words.length; at++) {
            if (!COURSES.contains(words[at]) && !SEVERITIES.contains(words[at]) && !words[at].equals("told")) {
                throw new IllegalArgumentException("'%s' in '%s'".formatted(words[at], part));
            }
            facts.add(name + " is " + words[at].toUpperCase(Locale.ROOT));
        }
    }

    /** What the reader says that it says, in the same form. */
    static Set<String> found(List<Statement> statements) {
        Set<String> facts = new TreeSet<>();
        for (Statement statement : statements) {
            List<String> names = new ArrayList<>();
            statement.groups().forEach(group -> names.add(group.value()));
            statement.labels().forEach(label -> names.add("label:" + label.value()));
            for (String name : names) {
                facts.add(name + "=" + statement.said().assertion());
                statement.said().course().ifPresent(course -> facts.add(name + " is " + course));
                statement.said().severity().ifPresent(severity -> facts.add(name + " is " + severity));
                statement.toldBy().ifPresent(who -> facts.add(name + " is TOLD"));
            }
        }
        return facts;
    }
}
