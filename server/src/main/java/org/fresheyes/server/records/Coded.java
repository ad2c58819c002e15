package org.fresheyes.server.records;

import java.util.List;

/** What an entry is about: the words the record uses, and the codes behind them. */
public record Coded(String display, List<Code> codes) {

    /** One code of a code system, such as SNOMED CT or Read. */
    public record Code(String system, String code, String display) {}

    public Coded {
        codes = List.copyOf(codes);
    }

    /** Words without a code. */
    public static Coded words(String display) {
        return new Coded(display, List.of());
    }

    /** True when both carry the same words or share a code: leaving one out may not hide the other. */
    public boolean means(Coded other) {
        return display.equalsIgnoreCase(other.display) || codes.stream().anyMatch(other::has);
    }

    private boolean has(Code wanted) {
        return codes.stream()
                .anyMatch(code ->
                        code.system().equals(wanted.system()) && code.code().equals(wanted.code()));
    }
}
