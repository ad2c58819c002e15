package org.fresheyes.rules.symptoms.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.notes.Cues;

/** The file of cues: a block of who and when at its head, then a kind and its words on each line. */
public final class CuesFile {

    /** Where the cues of the product stand among the resources of this module. */
    public static final String RESOURCE = "/org/fresheyes/rules/symptoms/cues.txt";

    private static final String ABSENT = "absent ";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<GroupId, List<String>> absent = new HashMap<>();
    private final Map<String, Set<String>> bare = new HashMap<>();

    private CuesFile() {}

    /**
     * The cues that these lines say.
     *
     * @param name of the file, for messages
     * @throws UnreadableFileException with every problem of the file
     */
    public static Cues read(String name, List<String> lines) {
        CuesFile file = new CuesFile();
        List<String> head = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean ofHead = line.startsWith("cues ") || line.startsWith(" ");
            head.add(ofHead ? line : "");
            if (!ofHead && !line.isBlank() && !line.startsWith("#")) {
                file.kind(line, at + 1);
            }
        }
        Fields fields = new Fields(
                Blocks.of(head, file.problems).stream().findFirst().orElse(new Block("cues", "", 0, List.of())),
                file.problems);
        String version = fields.text("version");
        String owner = fields.text("owner");
        LocalDate reviewed = fields.day("reviewed");
        if (!file.problems.isEmpty()) {
            throw new UnreadableFileException(name, file.problems);
        }
        return new Cues(
                version,
                owner,
                reviewed,
                file.words,
                file.absent,
                file.bare.getOrDefault("skip", Set.of()),
                file.bare.getOrDefault("unit", Set.of()),
                file.bare.getOrDefault("short", Set.of()));
    }

    private void kind(String line, int number) {
        int colon = line.indexOf(':');
        String kind = colon < 0 ? line : line.substring(0, colon).strip();
        List<String> list = colon < 0 ? List.of() : new Block.Field(kind, line.substring(colon + 1), number).list();
        if (kind.startsWith(ABSENT)) {
            absent(kind.substring(ABSENT.length()).strip(), list, number);
        } else if (List.of("skip", "unit", "short").contains(kind)) {
            bare.computeIfAbsent(kind, first -> new HashSet<>()).addAll(list);
        } else if (Cues.isKind(kind)) {
            words.merge(kind, list, CuesFile::both);
        } else {
            problems.add(new Problem(number, "kind", kind, "no such kind of cue", "Maybe it is misspelt."));
        }
        if (list.isEmpty()) {
            problems.add(new Problem(number, kind, "", "names no words", "Maybe the line is not finished."));
        }
    }

    private void absent(String group, List<String> list, int number) {
        try {
            absent.merge(new GroupId(group), list, CuesFile::both);
        } catch (IllegalArgumentException notAnId) {
            problems.add(new Problem(number, "absent", group, "not the id of a group", "Maybe it is its name."));
        }
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
