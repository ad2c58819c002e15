package org.fresheyes.rules.symptoms.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.symptoms.Area;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.Edition;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.RedFlagNote;
import org.fresheyes.rules.symptoms.Severity;
import org.fresheyes.rules.symptoms.Subsumption;
import org.fresheyes.rules.symptoms.SymptomGroup;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.UrgentWorsening;

/** A symptom set as a file of blocks: a set, areas, groups, worsenings and labels. The page of it: docs/symptom-set.md. */
public final class SymptomSetFile {

    /** Where the set of the product stands among the resources of this module. */
    public static final String RESOURCE = "/org/fresheyes/rules/symptoms/symptoms.txt";

    private static final int NOTE_PARTS = 5;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<SymptomGroup> groups = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<UrgentWorsening> worsenings = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<GroupId, Set<String>> shared = new LinkedHashMap<>();

    private SymptomSetFile() {}

    /**
     * The set that these lines say; an expired one too, see {@link Edition#warning}.
     *
     * @param name of the file, for messages
     * @throws UnreadableFileException with every problem of the file
     */
    public static SymptomSet read(String name, List<String> lines) {
        SymptomSetFile file = new SymptomSetFile();
        List<Block> blocks = Blocks.of(lines, file.problems);
        blocks.forEach(file::block);
        if (file.editions.size() != 1) {
            file.problems.add(new Problem(
                    0,
                    "set",
                    String.valueOf(file.editions.size()),
                    "a file has one block \"set\"",
                    "Maybe it is missing, or two files were joined."));
        }
        file.problems.addAll(
                new Crosscheck(file.groups, file.labels, file.worsenings, file.shared, file.lines).problems());
        if (!file.problems.isEmpty()) {
            throw new UnreadableFileException(name, file.problems);
        }
        return new SymptomSet(
                file.editions.get(0), file.areas, file.groups, file.labels, file.worsenings, Subsumption.NONE);
    }

    private void block(Block block) {
        int before = problems.size();
        try {
            switch (block.kind()) {
                case "set" -> editions.add(edition(block));
                case "area" -> areas.add(area(block));
                case "group" -> groups.add(group(block));
                case "worsening" -> worsenings.add(worsening(block));
                case "label" -> labels.add(label(block));
                default ->
                    problems.add(new Problem(
                            block.line(), "block", block.kind(), "no such kind of block", "Maybe it is misspelt."));
            }
        } catch (IllegalArgumentException misfit) {
            if (problems.size() == before) {
                problems.add(new Problem(
                        block.line(),
                        block.kind(),
                        block.id(),
                        String.valueOf(misfit.getMessage()),
                        "Maybe see the page of the format."));
            }
        }
        if (lines.put(block.kind() + " " + block.id(), block.line()) != null) {
            problems.add(new Problem(block.line(), block.kind(), block.id(), "is there twice", "Maybe join the two."));
        }
    }

    private Edition edition(Block block) {
        Fields fields = new Fields(block, problems);
        fields.known(Set.of("version", "source", "owner", "reviewed", "next review", "expires"), Set.of());
        fields.day("reviewed");
        return new Edition(
                fields.text("version"),
                fields.text("owner"),
                fields.text("source"),
                fields.day("next review"),
                fields.day("expires"));
    }

    private Area area(Block block) {
        Fields fields = new Fields(block, problems);
        fields.known(Set.of("name"), Set.of());
        return new Area(new AreaId(block.id()), fields.text("name"));
    }

    private SymptomGroup group(Block block) {
        Fields fields = new Fields(block, problems);
        fields.known(
                Set.of("name", "area", "red flag", "source"),
                Set.of("wider", "codes", "absent codes", "family codes", "words", "shared words", "note"));
        GroupId id = new GroupId(block.id());
        Map<Code, Assertion> codes = new LinkedHashMap<>();
        fields.codes("absent codes").forEach(code -> codes.put(code, Assertion.ABSENT));
        fields.codes("family codes").forEach(code -> codes.put(code, Assertion.FAMILY_HISTORY));
        fields.codes("codes").forEach(code -> codes.put(code, Assertion.PRESENT));
        List<String> words = fields.words("words");
        List<String> sharedWords = fields.words("shared words");
        shared.put(id, new LinkedHashSet<>(sharedWords));
        words.addAll(sharedWords);
        return new SymptomGroup(
                id,
                fields.text("name"),
                new AreaId(fields.text("area")),
                fields.ids("wider", GroupId::new),
                fields.yes("red flag"),
                codes,
                words,
                block.all("note").map(this::note).toList(),
                block.field("source").map(Block.Field::value).orElse("the set's own"));
    }

    private RedFlagNote note(Block.Field field) {
        List<String> parts = field.list();
        if (parts.size() != NOTE_PARTS) {
            problems.add(new Problem(
                    field.line(),
                    "note",
                    field.value(),
                    "not guidance, verb, age, text and how it was read",
                    "Maybe a bar is missing."));
            return new RedFlagNote("missing", "", "missing", "missing");
        }
        String age = parts.get(2).equals("any age") ? "" : parts.get(2);
        return new RedFlagNote(parts.get(1), age, parts.get(3), "%s, read %s".formatted(parts.get(0), parts.get(4)));
    }

    private UrgentWorsening worsening(Block block) {
        Fields fields = new Fields(block, problems);
        fields.known(Set.of("name", "group"), Set.of("severity", "course", "codes", "words"));
        return new UrgentWorsening(
                fields.text("name"),
                new GroupId(fields.text("group")),
                fields.values("severity", Severity.class),
                fields.values("course", Course.class),
                fields.codes("codes"),
                fields.words("words"));
    }

    private Label label(Block block) {
        Fields fields = new Fields(block, problems);
        fields.known(Set.of("name", "kind"), Set.of("codes", "words", "stands for", "explains", "explains red flag"));
        String kind = fields.text("kind");
        if (!Set.of("working", "diagnosis", "long term", "long term and diagnosis")
                .contains(kind)) {
            problems.add(new Problem(
                    block.line(), "kind", kind, "no such kind of label", "Maybe working, diagnosis or long term."));
        }
        Set<GroupId> explains = new LinkedHashSet<>(fields.ids("explains", GroupId::new));
        explains.addAll(fields.ids("explains red flag", GroupId::new));
        return new Label(
                new LabelId(block.id()),
                fields.text("name"),
                fields.codes("codes"),
                fields.words("words"),
                fields.ids("stands for", GroupId::new),
                explains,
                kind.equals("working"),
                kind.startsWith("long term"));
    }
}
