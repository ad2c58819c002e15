package org.fresheyes.rules.symptoms.files;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.files.Problem;

/** The lines of a file as blocks; a "#" at the margin or after a space begins a comment. */
final class Blocks {

    private Blocks() {}

    static List<Block> of(List<String> lines, List<Problem> problems) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Field> fields = new ArrayList<>();
        Block open = null;
        for (int at = 0; at < lines.size(); at++) {
            String line = withoutComment(lines.get(at));
            int number = at + 1;
            if (line.isBlank()) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                if (open != null) {
                    blocks.add(new Block(open.kind(), open.id(), open.line(), fields));
                    fields = new ArrayList<>();
                }
                open = header(line, number, problems);
            } else if (open == null) {
                problems.add(new Problem(
                        number, "field", line.strip(), "stands in no block", "Maybe the line above it is missing."));
            } else {
                field(line, number, problems, fields);
            }
        }
        if (open != null) {
            blocks.add(new Block(open.kind(), open.id(), open.line(), fields));
        }
        return blocks;
    }

    private static Block header(String line, int number, List<Problem> problems) {
        String[] words = line.strip().split("\\s+", 3);
        if (words.length != 2) {
            problems.add(new Problem(
                    number,
                    "block",
                    line.strip(),
                    "not a kind and an id",
                    "Maybe it is a field and lacks its indent."));
        }
        return new Block(words[0], words.length > 1 ? words[1] : "", number, List.of());
    }

    private static void field(String line, int number, List<Problem> problems, List<Block.Field> fields) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            problems.add(new Problem(number, "field", line.strip(), "has no colon", "Maybe a line was broken in two."));
            return;
        }
        fields.add(new Block.Field(
                line.substring(0, colon).strip(), line.substring(colon + 1).strip(), number));
    }

    private static String withoutComment(String line) {
        if (line.startsWith("#")) {
            return "";
        }
        int comment = line.indexOf(" #");
        return comment < 0 ? line : line.substring(0, comment);
    }
}
