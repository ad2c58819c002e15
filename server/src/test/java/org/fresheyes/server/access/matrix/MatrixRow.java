package org.fresheyes.server.access.matrix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of the table.
 *
 * @param with what stands for the variables of the path ({@code id=case.ASKED}); fields of the form that the walker
 *     would fill in otherwise ({@code +role=GP}); the page that has the form, where it is another one ({@code page});
 *     a body that is not a form ({@code body} for its type)
 * @param about whom the request concerns: decides how many lines the record of who looked must gain
 * @param expected for each actor, see {@link Reply}
 */
record MatrixRow(String method, String path, Map<String, String> with, About about, Map<MatrixActor, String> expected) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    enum About {
        /** Concerns no person: no line. */
        PUBLIC,
        /** Needs a sign-in, concerns no person: no line. */
        SIGNED_IN,
        /** Concerns whoever is signed in: at most one line. */
        OWN,
        /** Concerns an organisation: one line for everybody who is signed in, none for who works in no such place. */
        ORGANISATION,
        /** Concerns whoever made an invitation, known by its code: one line for everybody who is signed in. */
        INVITATION,
        /** Concerns the person of the story: exactly one line for everybody, signed in or not. */
        PERSON
    }

    static List<MatrixRow> readAll(List<String> lines) {
        List<MatrixRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(read(line, i + 1));
            }
        }
        return rows;
    }

    String endpoint() {
        return method + " " + path;
    }

    boolean isFhir() {
        return path.startsWith("/fhir/");
    }

    private static MatrixRow read(String line, int number) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        String[] expected = parts.length == 4 ? parts[3].strip().split("\\s+") : new String[0];
        if (expected.length != MatrixActor.values().length) {
            throw new AssertionError("endpoint-matrix.txt line %d: not 'METHOD /path | with | about | %d columns': %s"
                    .formatted(number, MatrixActor.values().length, line));
        }
        Map<MatrixActor, String> columns = new LinkedHashMap<>();
        Iterator<String> answers = List.of(expected).iterator();
        for (MatrixActor actor : MatrixActor.values()) {
            columns.put(actor, answers.next());
        }
        String[] endpoint = parts[0].split("\\s+", 2);
        return new MatrixRow(
                endpoint[0],
                endpoint[1],
                with(parts[1]),
                About.valueOf(parts[2].toUpperCase(Locale.ROOT).replace('-', '_')),
                columns);
    }

    private static Map<String, String> with(String written) {
        Map<String, String> with = new LinkedHashMap<>();
        SPACES.splitAsStream(written).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            with.put(parts[0], parts[1]);
        });
        return with;
    }
}
