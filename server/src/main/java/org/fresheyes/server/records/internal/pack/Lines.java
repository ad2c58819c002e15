package org.fresheyes.server.records.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.server.records.Entry;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.When;

/** An item in words, as every form of the pack shows it. */
public final class Lines {

    private Lines() {}

    /** "Angina pectoris", with what turns its meaning round in front: "Ruled out: Angina pectoris". */
    public static String title(Item item) {
        Entry entry = item.entry();
        return entry.status().map(status -> status + ": ").orElse("")
                + entry.what().display();
    }

    /** "13 January 2010", or "no date". */
    public static String date(Item item) {
        return item.entry().when().map(When::shown).orElse("No date");
    }

    /** Everything else about an item, a line each. */
    public static List<String> details(Item item) {
        List<String> lines = new ArrayList<>(own(item));
        coded(item.entry()).ifPresent(lines::add);
        lines.addAll(item.entry().text());
        return lines;
    }

    /** The whole item in one line. */
    public static String whole(Item item) {
        return Stream.of(
                        Stream.of(date(item) + ": " + title(item)),
                        details(item).stream(),
                        item.entry().author().map(author -> "By " + author).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining(". "));
    }

    private static List<String> own(Item item) {
        return switch (item) {
            case Item.Problem problem ->
                lines(List.of(
                        Optional.of(problem.active() ? "Active" : "Not active"),
                        problem.significance().map(significance -> "Significance: " + significance),
                        problem.ended().map(ended -> "Ended " + ended.shown())));
            case Item.Allergy allergy ->
                lines(List.of(
                        allergy.ended() ? Optional.of("Ended") : Optional.empty(),
                        joined("Reaction: ", allergy.reactions()),
                        allergy.severity().map(severity -> "Severity: " + severity)));
            case Item.Medicine medicine -> medicine(medicine);
            case Item.Result result ->
                Stream.concat(
                                result.measures().stream().map(Lines::measure),
                                result.interpretation().map(word -> "Reading: " + word).stream())
                        .toList();
            case Item.Consultation consultation ->
                lines(List.of(consultation.place().map(place -> "At " + place)));
            case Item.Immunisation immunisation ->
                lines(List.of(
                        immunisation.batch().map(batch -> "Batch " + batch),
                        immunisation.site().map(site -> "Given in: " + site)));
            case Item.Document document ->
                lines(List.of(
                        document.mediaType().map(type -> "Kind of file: " + type),
                        document.bytes().map(bytes -> "Size: %,d bytes".formatted(bytes)),
                        Optional.of("The document itself is not inside the record.")));
            case Item.Referral referral ->
                lines(List.of(
                        referral.priority().map(priority -> "Priority: " + priority), joined("To: ", referral.to())));
            case Item.Procedure ignored -> List.of();
            case Item.FamilyHistory ignored -> List.of();
            case Item.Plan ignored -> List.of();
            case Item.Note ignored -> List.of();
        };
    }

    private static List<String> medicine(Item.Medicine medicine) {
        return lines(List.of(
                medicine.dose().map(dose -> "Dose: " + dose),
                medicine.quantity().map(quantity -> "Quantity: " + quantity),
                medicine.type(),
                medicine.issues() == 0
                        ? Optional.empty()
                        : Optional.of("Issued " + times(medicine.issues())
                                + medicine.lastIssued()
                                        .map(last -> ", last on " + last.shown())
                                        .orElse("")),
                medicine.ended().map(ended -> "Until " + ended.shown()),
                medicine.whyStopped().map(why -> "Stopped because: " + why)));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /** "Systolic: 134 mm[Hg] (usual 90–140)". */
    private static String measure(Item.Measure measure) {
        return measure.name().map(name -> name + ": ").orElse("")
                + measure.shown()
                + measure.range().map(range -> " (usual " + range + ")").orElse("");
    }

    /** The term of the code, when the author typed other words. */
    private static Optional<String> coded(Entry entry) {
        return entry.what().codes().stream()
                .map(code -> code.display())
                .filter(display -> !display.isBlank()
                        && !display.equalsIgnoreCase(entry.what().display()))
                .findFirst()
                .map(display -> "Coded as: " + display);
    }

    private static Optional<String> joined(String before, List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(before + String.join(", ", words));
    }

    private static List<String> lines(List<Optional<String>> lines) {
        return lines.stream().flatMap(Optional::stream).toList();
    }
}
