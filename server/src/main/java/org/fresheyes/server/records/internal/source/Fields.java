package org.fresheyes.server.records.internal.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the fields of one object while it is read. A field that is written twice keeps both values. */
final class Fields {

    private final Map<String, List<Node>> fields = new LinkedHashMap<>();

    void add(String name, Node value) {
        fields.computeIfAbsent(name, ignored -> new ArrayList<>(1)).add(value);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Node.Branch branch(int line) {
        return new Node.Branch(fields, line);
    }

    /** A text without the control characters that XML, PDF and PostgreSQL cannot hold. */
    static Node.Leaf leaf(String text, int line) {
        boolean clean = text.chars().noneMatch(Fields::isUnprintable);
        if (clean) {
            return new Node.Leaf(text, line);
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> kept.appendCodePoint(isUnprintable(point) ? '\uFFFD' : point));
        return new Node.Leaf(kept.toString(), line);
    }

    /** Control characters, halves of surrogate pairs that stand alone, and the two that are no characters. */
    private static boolean isUnprintable(int point) {
        return (point < ' ' && point != '\n' && point != '\t' && point != '\r')
                || (point >= 0x7F && point < 0xA0)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || point == 0xFFFE
                || point == 0xFFFF;
    }
}
