package org.fresheyes.server.wards;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of several beds as somebody types them: a name on each line, or a run of numbers such as "Bed 1 to 12",
 * which is twelve beds.
 */
public record BedNames(List<String> each) {

    /** Most beds that are added at once. */
    public static final int MOST = 100;

    private static final Pattern RUN = Pattern.compile("(.*?)([0-9]{1,4}) to ([0-9]{1,4})");

    /** @throws IllegalArgumentException when there is none or there are too many, or a name is too long. */
    public BedNames {
        each = List.copyOf(each);
        each.forEach(name -> HospitalSite.named("Bed", name));
        if (each.isEmpty() || each.size() > MOST) {
            throw new IllegalArgumentException(
                    "Beds: %d at once, it can be 1 to %d. Maybe the run ends before it begins."
                            .formatted(each.size(), MOST));
        }
    }

    /** @throws IllegalArgumentException when these are no names of beds, or too many */
    public static BedNames of(String typed) {
        Set<String> names = new LinkedHashSet<>();
        typed.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .forEach(line -> add(line, names));
        return new BedNames(List.copyOf(names));
    }

    private static void add(String line, Set<String> names) {
        Matcher run = RUN.matcher(line);
        if (!run.matches()) {
            names.add(line);
            return;
        }
        int first = Integer.parseInt(run.group(2));
        int last = Integer.parseInt(run.group(3));
        for (int number = first; number <= last && names.size() <= MOST; number++) {
            names.add(run.group(1) + number);
        }
    }
}
