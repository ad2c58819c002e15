package org.fresheyes.rules.stays;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A ward clerk at a computer, and what really is: comes, moves and leaves are written down some time after they happen,
 * the last of them is sometimes taken back, and details are sent by the way. Knows nothing of the rule.
 */
final class Clerk {

    private record Real(What what, Instant at, Optional<Spot> spot) {}

    private final Random random;
    private final List<Said> said = new ArrayList<>();
    private final List<Real> real = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private Instant last = now;

    Clerk(Random random) {
        this.random = random;
    }

    /** Writes down this many things. */
    List<Said> writes(int messages) {
        while (said.size() < messages) {
            now = now.plus(Duration.ofMinutes(2 + random.nextInt(120)));
            one();
        }
        return said;
    }

    /** Where the person really lay at that moment; empty when they were not there. */
    Optional<Spot> truth(Instant moment) {
        return real.stream()
                .filter(each -> !each.at().isAfter(moment))
                .reduce((first, second) -> second)
                .flatMap(Real::spot);
    }

    Instant end() {
        return now;
    }

    private void one() {
        boolean here = !real.isEmpty() && real.getLast().spot().isPresent();
        int dice = random.nextInt(10);
        if (real.isEmpty()) {
            happens(What.ADMITTED, Optional.of(spot()));
        } else if (dice < 2) {
            takesBack(real.getLast());
        } else if (!here) {
            say(What.SEEN, Optional.empty(), Optional.of(spot()));
        } else if (dice < 5) {
            happens(What.MOVED, Optional.of(spot()));
        } else if (dice < 7) {
            happens(What.LEFT, Optional.empty());
        } else {
            say(What.SEEN, Optional.empty(), real.getLast().spot());
        }
    }

    private void happens(What what, Optional<Spot> spot) {
        Instant earliest = last.plus(Duration.ofMinutes(1));
        Instant when = now.minus(Duration.ofMinutes(random.nextInt(90)));
        Instant happened = when.isBefore(earliest) ? earliest : when;
        last = happened;
        real.add(new Real(what, happened, spot));
        say(what, happened.equals(now) && random.nextBoolean() ? Optional.empty() : Optional.of(happened), spot);
    }

    private void takesBack(Real mistake) {
        Optional<Instant> named = random.nextBoolean() ? Optional.of(mistake.at()) : Optional.empty();
        real.removeLast();
        Optional<Spot> before =
                real.isEmpty() ? Optional.empty() : real.getLast().spot();
        switch (mistake.what()) {
            case ADMITTED -> {
                real.clear();
                say(What.NOT_ADMITTED, named, Optional.empty());
            }
            case MOVED -> say(What.NOT_MOVED, named, before);
            case LEFT -> {
                Spot bed = random.nextBoolean() ? spot() : before.orElseThrow();
                if (!before.orElseThrow().equals(bed)) {
                    real.add(new Real(What.NOT_LEFT, now, Optional.of(bed)));
                    last = now;
                }
                say(What.NOT_LEFT, named, Optional.of(bed));
            }
            case NOT_LEFT, SEEN, NOT_ADMITTED, NOT_MOVED -> real.add(mistake); // nobody takes that back
        }
    }

    private void say(What what, Optional<Instant> happened, Optional<Spot> spot) {
        said.add(new Said(what, happened, now, spot));
    }

    private Spot spot() {
        return new Spot("", "W" + random.nextInt(3), "", String.valueOf(random.nextInt(4)));
    }
}
