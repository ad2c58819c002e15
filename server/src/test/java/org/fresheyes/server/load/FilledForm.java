package org.fresheyes.server.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form as somebody fills it in who chooses at random and writes one sentence of their own, the same in every box.
 *
 * @param action where it is sent
 * @param fields what is sent
 * @param wrote whether there was a box to write in
 */
record FilledForm(String action, Map<String, String> fields, boolean wrote) {

    /** The form of a page that changes something; none when the page only shows, or wants a file. */
    static Optional<FilledForm> on(String address, Document page, String sentence, RandomGenerator random) {
        return page.select("main form[method=post]").stream()
                .filter(form -> form.select("input[type=file]").isEmpty())
                .filter(form -> !form.select("input[name=seen]").isEmpty())
                .findFirst()
                .map(form -> fill(address, form, sentence, random));
    }

    private static FilledForm fill(String address, Element form, String sentence, RandomGenerator random) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        chooseRadios(form, fields, random);
        for (Element box : form.select("input[type=checkbox]")) {
            if (random.nextInt(3) > 0) {
                fields.put(box.attr("name"), box.attr("value"));
            }
        }
        for (Element list : form.select("select")) {
            List<String> values = list.select("option").eachAttr("value").stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                fields.put(list.attr("name"), values.get(random.nextInt(values.size())));
            }
        }
        boolean wrote = false;
        for (Element box : form.select("textarea, input[type=text], input:not([type]), input[type=number]")) {
            if (isShown(box, form, fields)) {
                Optional<String> date = partOfDate(box);
                fields.put(box.attr("name"), date.orElse(sentence));
                wrote |= date.isEmpty();
            }
        }
        return new FilledForm(form.hasAttr("action") ? form.attr("action") : address, fields, wrote);
    }

    private static void chooseRadios(Element form, Map<String, String> fields, RandomGenerator random) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (Element radio : form.select("input[type=radio]")) {
            choices.computeIfAbsent(radio.attr("name"), name -> new ArrayList<>())
                    .add(radio.attr("value"));
        }
        choices.forEach((name, values) -> fields.put(name, values.get(random.nextInt(values.size()))));
    }

    /** A box that belongs to an answer is shown with that answer only. */
    private static boolean isShown(Element box, Element form, Map<String, String> fields) {
        Optional<Element> conditional = box.parents().stream()
                .filter(parent -> parent.hasClass("nhsuk-radios__conditional")
                        || parent.hasClass("nhsuk-checkboxes__conditional"))
                .findFirst();
        return conditional
                .map(part ->
                        form
                                .select("[data-aria-controls=%s], [aria-controls=%s]".formatted(part.id(), part.id()))
                                .stream()
                                .anyMatch(choice -> choice.attr("value").equals(fields.get(choice.attr("name")))))
                .orElse(true);
    }

    private static Optional<String> partOfDate(Element box) {
        String name = box.attr("name").toLowerCase(java.util.Locale.ROOT);
        if (name.endsWith("day")) {
            return Optional.of("11");
        } else if (name.endsWith("month")) {
            return Optional.of("1");
        } else if (name.endsWith("year")) {
            return Optional.of("2027");
        } else if (name.contains("hour") || name.endsWith("time")) {
            return Optional.of("10:30");
        }
        return Optional.empty();
    }
}
