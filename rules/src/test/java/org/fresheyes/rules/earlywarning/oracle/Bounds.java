package org.fresheyes.rules.earlywarning.oracle;

/** Scores by the number from which each holds: {@code "0:3 9:1 12:0"}; the plainest way to look one up. */
final class Bounds {

    private final String text;

    Bounds(String text) {
        this.text = text;
    }

    int score(double value) {
        int score = -1;
        for (String pair : text.split(" ", -1)) {
            String[] fromAndScore = pair.split(":", -1);
            if (value >= Double.parseDouble(fromAndScore[0]) - 1e-9) {
                score = Integer.parseInt(fromAndScore[1]);
            }
        }
        return score;
    }
}
