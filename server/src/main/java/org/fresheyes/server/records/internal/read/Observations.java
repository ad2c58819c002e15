package org.fresheyes.server.records.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.server.records.Coded;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.Item.Measure;
import org.fresheyes.server.records.internal.source.Node;

/** Observations: results when they have a value, family history by its usual words, else coded notes. */
final class Observations {

    private static final List<String> FAMILY = List.of("fh:", "fh ", "no fh", "family history", "no family history");

    private final Entries entries;

    Observations(Entries entries) {
        this.entries = entries;
    }

    Verdict read(Resource resource) {
        Node node = resource.node();
        Optional<Coded> code = Concepts.coded(node, "code");
        List<Measure> measures = measures(node);
        List<String> more = Concepts.words(node, "dataAbsentReason").stream()
                .map(reason -> "No value: " + reason)
                .toList();
        if (code.isEmpty() && measures.isEmpty() && Entries.texts(node).isEmpty()) {
            return new Verdict.Aside("No content: neither code, value nor text.");
        }
        Coded what = code.orElse(Coded.words("Observation without a name"));
        if (isFamilyHistory(what)) {
            List<String> values = measures.stream().map(Measure::shown).toList();
            return new Verdict.Keep(new Item.FamilyHistory(entries.of(resource, what, values)));
        }
        if (measures.isEmpty()) {
            return new Verdict.Keep(new Item.Note(entries.of(resource, what, more)));
        }
        return new Verdict.Keep(
                new Item.Result(entries.of(resource, what, more), measures, Concepts.word(node, "interpretation")));
    }

    private static boolean isFamilyHistory(Coded what) {
        return Stream.concat(Stream.of(what.display()), what.codes().stream().map(Coded.Code::display))
                .map(words -> words.toLowerCase(Locale.ROOT))
                .anyMatch(words -> FAMILY.stream().anyMatch(words::startsWith));
    }

    private static List<Measure> measures(Node node) {
        List<Measure> measures = new ArrayList<>();
        measure(node, Optional.empty()).ifPresent(measures::add);
        for (Node component : node.all("component")) {
            Optional<String> name = Concepts.word(component, "code").or(() -> Optional.of("Value"));
            measure(component, name).ifPresent(measures::add);
        }
        return measures;
    }

    private static Optional<Measure> measure(Node node, Optional<String> name) {
        Optional<String> range = node.all("referenceRange").stream()
                .flatMap(values -> range(values).stream())
                .findFirst();
        for (Node quantity : node.all("valueQuantity")) {
            Optional<String> value = quantity.text("value");
            if (value.isPresent()) {
                String whole = quantity.text("comparator").orElse("") + Entries.plain(value.get());
                return Optional.of(new Measure(name, whole, unit(quantity), range));
            }
        }
        return Stream.of("valueString", "valueBoolean", "valueInteger", "valueDateTime", "valueTime", "valueDate")
                .flatMap(path -> node.texts(path).stream())
                .map(Entries::plain)
                .findFirst()
                .or(() -> Concepts.word(node, "valueCodeableConcept"))
                .or(() -> between(node, "valueRange.low", "valueRange.high", "–"))
                .or(() -> between(node, "valueRatio.numerator", "valueRatio.denominator", " / "))
                .or(() -> node.text("valuePeriod.start"))
                .map(value -> new Measure(name, value, Optional.empty(), range));
    }

    private static Optional<String> range(Node range) {
        return range.text("text").or(() -> between(range, "low", "high", "–"));
    }

    private static Optional<String> between(Node node, String low, String high, String sign) {
        Optional<String> from = amount(node, low);
        Optional<String> to = amount(node, high);
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(from.get() + sign + to.get());
        }
        return from.map(value -> "from " + value).or(() -> to.map(value -> "up to " + value));
    }

    private static Optional<String> amount(Node node, String path) {
        return node.first(path).flatMap(quantity -> quantity.text("value")
                .map(value -> unit(quantity).map(unit -> value + " " + unit).orElse(value)));
    }

    private static Optional<String> unit(Node quantity) {
        return quantity.text("unit").or(() -> quantity.text("code"));
    }
}
