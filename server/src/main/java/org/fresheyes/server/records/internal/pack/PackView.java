package org.fresheyes.server.records.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.PackContents;
import org.fresheyes.server.records.When;

/** A pack in the order a clinician reads it, for the page and the PDF alike. */
public record PackView(PackContents contents, List<Section> sections, List<Visit> visits) {

    /** Entries of one kind, newest first. */
    public record Section(String id, String heading, String ifNone, List<Item> items) {}

    /** A consultation with what was written in it. */
    public record Visit(Item consultation, List<Item> inside) {}

    private static final LocalDate UNDATED = LocalDate.MIN;

    private static final Comparator<Item> NEWEST_FIRST = Comparator.comparing(PackView::day, Comparator.reverseOrder())
            .thenComparingInt(item -> item.entry().number());

    public static PackView of(PackContents contents) {
        List<Section> sections = new ArrayList<>();
        add(sections, contents, "problems", "Active problems", i -> i instanceof Item.Problem p && p.active());
        add(sections, contents, "past", "Past problems", i -> i instanceof Item.Problem p && !p.active());
        add(sections, contents, "medicines", "Medicines now", i -> i instanceof Item.Medicine m && m.current());
        add(sections, contents, "past-medicines", "Past medicines", i -> i instanceof Item.Medicine m && !m.current());
        add(sections, contents, "allergies", "Allergies", i -> i instanceof Item.Allergy);
        add(sections, contents, "results", "Results", i -> i instanceof Item.Result);
        add(sections, contents, "procedures", "Procedures", i -> i instanceof Item.Procedure);
        add(sections, contents, "immunisations", "Immunisations", i -> i instanceof Item.Immunisation);
        add(sections, contents, "family", "Family history", i -> i instanceof Item.FamilyHistory);
        add(
                sections,
                contents,
                "plans",
                "Plans and referrals",
                i -> i instanceof Item.Plan || i instanceof Item.Referral);
        add(
                sections,
                contents,
                "notes",
                "Notes outside a consultation",
                i -> i instanceof Item.Note && i.entry().consultation().isEmpty());
        add(sections, contents, "documents", "Documents", i -> i instanceof Item.Document);
        return new PackView(contents, List.copyOf(sections), visits(contents));
    }

    /** What the question is. */
    public List<String> question() {
        return Words.question(contents.facts());
    }

    public List<String> story() {
        return Words.story(contents.facts());
    }

    public List<String> firstOpinions() {
        return Words.firstOpinions(contents.facts());
    }

    public List<String> notShown() {
        return Words.notShown(contents);
    }

    public List<String> checklist() {
        return Words.checklist(contents);
    }

    private static void add(
            List<Section> sections, PackContents contents, String id, String heading, Predicate<Item> belongs) {
        List<Item> items = contents.sources().stream()
                .flatMap(source -> source.items().stream())
                .filter(belongs)
                .sorted(NEWEST_FIRST)
                .toList();
        sections.add(new Section(id, heading, "The record that was sent has no entries here.", items));
    }

    /** Every consultation, newest first, with its entries in the order of the record. */
    private static List<Visit> visits(PackContents contents) {
        List<Visit> visits = new ArrayList<>();
        for (PackContents.Source source : contents.sources()) {
            source.items().stream()
                    .filter(item -> item instanceof Item.Consultation)
                    .map(visit -> new Visit(visit, inside(source, visit.entry().number())))
                    .forEach(visits::add);
        }
        visits.sort(Comparator.comparing(Visit::consultation, NEWEST_FIRST));
        return visits;
    }

    private static List<Item> inside(PackContents.Source source, int consultation) {
        return source.items().stream()
                .filter(item -> item.entry().consultation().equals(Optional.of(consultation)))
                .toList();
    }

    /** Entries without a date come last. */
    private static LocalDate day(Item item) {
        return item.entry().when().map(When::day).orElse(UNDATED);
    }
}
