package org.fresheyes.server.access.matrix;

import java.util.List;
import java.util.Set;

/**
 * What one request of one actor came to.
 *
 * @param means the session of the pages, or a bearer token
 * @param word in the words of the table: {@code in} must sign in first, {@code ok} gets what the address is for,
 *     {@code did} has done it and is led on, {@code go} is led elsewhere and nothing was done, {@code lack} is told what
 *     the form lacks, {@code late} is told that it is no longer possible, {@code no} is refused, {@code --} there is no
 *     such thing for them; or the status when it is none of these
 * @param changed whether anything is otherwise in the database than before
 * @param says what the page says is wrong
 * @param looks for every line that the record of who looked gained, whether it says that the look was allowed
 */
record Reply(
        MatrixRow row, MatrixActor actor, Means means, String word, boolean changed, String says, List<Boolean> looks) {

    private static final Set<String> MAY_CHANGE = Set.of("ok", "did");

    enum Means {
        SESSION,
        BEARER
    }

    static String word(int status, boolean toSignIn, boolean changed) {
        return switch (status) {
            case 200 -> "ok";
            case 302, 303 -> toSignIn ? "in" : changed ? "did" : "go";
            case 400, 422 -> "lack";
            case 401 -> "in";
            case 403 -> "no";
            case 404 -> "--";
            case 409 -> "late";
            default -> String.valueOf(status);
        };
    }

    boolean isRefused() {
        return word.equals("in") || word.equals("no");
    }

    boolean isAsExpected() {
        return word.equals(row.expected().get(actor));
    }

    /** Somebody who was refused, or has not finished a form, has changed nothing. */
    boolean changedWhatItMay() {
        return !changed || MAY_CHANGE.contains(word);
    }

    /** What is not there ({@code --}) may be noticed before or after the check of access. */
    boolean wroteTheLinesItMust() {
        boolean nobody = actor == MatrixActor.NOBODY;
        int lines = looks.size();
        return switch (row.about()) {
            case PUBLIC, SIGNED_IN -> lines == 0;
            case OWN -> lines <= 1;
            case ORGANISATION -> lines == 1 || (lines == 0 && (nobody || word.equals("no")));
            case INVITATION -> lines == (nobody ? 0 : 1);
            case PERSON -> lines == 1 || (word.equals("--") && lines == 0);
        };
    }

    @Override
    public String toString() {
        return "%s %s as %s by %s: %s%s %s, the table says %s, looks %s"
                .formatted(
                        row.endpoint(),
                        row.with(),
                        actor,
                        means,
                        word,
                        changed ? " (something changed)" : "",
                        says,
                        row.expected().get(actor),
                        looks);
    }
}
