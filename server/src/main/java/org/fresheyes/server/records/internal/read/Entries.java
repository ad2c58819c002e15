package org.fresheyes.server.records.internal.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.server.records.Coded;
import org.fresheyes.server.records.Entry;
import org.fresheyes.server.records.When;
import org.fresheyes.server.records.internal.source.Node;

/** Reads what every entry has: when, what, by whom, in which consultation, and all that is written about it. */
final class Entries {

    /** The time of the thing itself comes first, then the time it was written down. STU3 and R4 names side by side. */
    private static final List<String> DATES = List.of(
            "onsetDateTime",
            "onsetPeriod.start",
            "effectiveDateTime",
            "effectivePeriod.start",
            "effectiveInstant",
            "performedDateTime",
            "performedPeriod.start",
            "occurrenceDateTime",
            "occurrencePeriod.start",
            "period.start",
            "date",
            "created",
            "authoredOn",
            "authored",
            "assertedDate",
            "recordedDate",
            "dateAsserted",
            "sent",
            "issued",
            "indexed");

    private static final List<String> AUTHORS = List.of(
            "asserter",
            "requester.agent",
            "requester",
            "author",
            "performer",
            "performer.actor",
            "practitioner.actor",
            "assessor",
            "sender",
            "recorder",
            "informationSource");

    private static final List<String> TEXTS = List.of(
            "note.text",
            "comment",
            "description",
            "conclusion",
            "summary",
            "payload.contentString",
            "patientInstruction",
            "dosage.patientInstruction",
            "dosageInstruction.patientInstruction");

    private final Names names;
    private final Headings headings;

    Entries(Names names, Headings headings) {
        this.names = names;
        this.headings = headings;
    }

    /** An entry with the words of its own resource. */
    Entry of(Resource resource, Coded what) {
        return of(resource, what, List.of());
    }

    /** An entry with more lines of text than the usual fields hold. */
    Entry of(Resource resource, Coded what, List<String> more) {
        Node node = resource.node();
        Set<String> text = new LinkedHashSet<>(texts(node));
        text.addAll(more);
        text.remove(what.display());
        for (String site : Concepts.words(node, "bodySite")) {
            text.add("Place on the body: " + site);
        }
        Optional<String> written =
                DATES.stream().flatMap(path -> node.texts(path).stream()).findFirst();
        Optional<When> when = DATES.stream()
                .flatMap(path -> node.texts(path).stream())
                .flatMap(date -> When.of(date).stream())
                .findFirst();
        if (when.isEmpty()) {
            written.ifPresent(date -> text.add("Date as written: " + plain(date)));
        }
        return new Entry(
                resource.number(),
                resource.what(),
                when,
                what,
                Caution.of(resource),
                List.copyOf(text),
                author(resource),
                headings.consultationOf(resource),
                headings.headingOf(resource));
    }

    /** Everything written in the usual places, without repeats. */
    static List<String> texts(Node node) {
        return TEXTS.stream()
                .flatMap(path -> node.texts(path).stream())
                .map(Entries::plain)
                .distinct()
                .toList();
    }

    /** The words of the narrative, for a resource that has nothing else to say. */
    static List<String> narrative(Node node) {
        return node.texts("text.div").stream()
                .map(div ->
                        div.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    static String plain(String text) {
        return Concepts.isTemplate(text) ? "(a template, not a value)" : text;
    }

    /** A consultation is by the person who led it, anything else by whoever is named first. */
    Optional<String> author(Resource resource) {
        return resource.node().all("participant").stream()
                .filter(part -> part.texts("type.coding.code").contains("PPRF"))
                .flatMap(part -> part.all("individual").stream())
                .flatMap(person -> names.name(resource, person).stream())
                .findFirst()
                .or(() -> names.first(resource, AUTHORS))
                .or(() -> names.first(resource, List.of("participant.individual")));
    }
}
