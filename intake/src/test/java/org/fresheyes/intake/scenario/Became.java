package org.fresheyes.intake.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Diagnosis;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.Said;

/** What resources became, in words. */
public final class Became {

    private Became() {}

    /** All of it, in a fixed order. */
    public static String of(PersonRecord record) {
        History history = record.history();
        List<String> parts = new ArrayList<>();
        history.contacts().stream()
                .sorted(Comparator.comparing((Contact contact) -> day(contact.when()))
                        .thenComparing(Contact::id))
                .map(Became::contact)
                .forEach(parts::add);
        history.diagnoses().stream().sorted().map(Became::diagnosis).forEach(parts::add);
        history.conditions().stream()
                .sorted()
                .map(each -> "long term '%s'%s%s"
                        .formatted(
                                each.words(),
                                each.since().map(" since %s"::formatted).orElse(""),
                                each.until().map(" until %s"::formatted).orElse("")))
                .forEach(parts::add);
        history.acts().stream()
                .map(act -> "%s %s '%s'".formatted(plain(act.kind()), act.day(), act.what()))
                .sorted()
                .forEach(parts::add);
        history.reviews().stream()
                .map(review -> "review %s of %s"
                        .formatted(
                                review.day(), review.areas().stream().sorted().toList()))
                .forEach(parts::add);
        history.left().map("left %s"::formatted).ifPresent(parts::add);
        history.notChecked().stream().map("not checked: %s"::formatted).forEach(parts::add);
        record.tally().counts().entrySet().stream()
                .filter(fate ->
                        List.of("did not happen", "error", "not done", "only planned", "without", "measure", "nothing")
                                .stream()
                                .anyMatch(fate.getKey()::contains))
                .map(fate -> "%s × %d".formatted(fate.getKey(), fate.getValue()))
                .forEach(parts::add);
        return parts.isEmpty() ? "nothing" : String.join(" · ", parts);
    }

    private static String contact(Contact contact) {
        String with = contact.clinician()
                .map(clinician -> ", with %s%s"
                        .formatted(clinician.id(), clinician.role().isEmpty() ? "" : " (" + clinician.role() + ")"))
                .orElse("");
        return "%s, %s, %s, %s%s%s: %s"
                .formatted(
                        day(contact.when()),
                        plain(contact.mode()),
                        plain(contact.setting()),
                        plain(contact.purpose()),
                        contact.practice().map(", at %s"::formatted).orElse(""),
                        with,
                        contact.entries().isEmpty()
                                ? "no entry"
                                : contact.entries().stream().map(Became::entry).collect(Collectors.joining(" & ")));
    }

    private static String entry(Entry entry) {
        Said said = entry.written().orElse(entry.coded());
        return Stream.of(
                        "'%s' %s".formatted(entry.words(), plain(said.assertion())),
                        said.course()
                                .or(entry.coded()::course)
                                .map(Became::plain)
                                .orElse(""),
                        said.severity()
                                .or(entry.coded()::severity)
                                .map(Became::plain)
                                .orElse(""),
                        entry.sameAs().isEmpty() ? "" : "same as %s".formatted(String.join(" and ", entry.sameAs())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String diagnosis(Diagnosis diagnosis) {
        return "diagnosis %s '%s'%s"
                .formatted(
                        diagnosis.day(),
                        diagnosis.words(),
                        diagnosis.basis().map(", which %s"::formatted).orElse(" without a basis"));
    }

    private static String day(When when) {
        return when.day().map(Object::toString).orElse("no day");
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
