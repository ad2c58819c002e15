package org.fresheyes.rules.presentations.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.Named;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.Severity;

/**
 * One entry as a history tells it: {@code severe cough}, {@code no cough}, {@code still wheeze}, {@code coded cough},
 * {@code coded cough "no cough"}, {@code cough #a}, {@code same as #a}.
 */
final class EntryPhrase {

    private static final Map<String, Assertion> ASSERTIONS = Map.of(
            "no", Assertion.ABSENT,
            "maybe", Assertion.PROVISIONAL,
            "mother's", Assertion.FAMILY_HISTORY,
            "past", Assertion.HISTORY_OF,
            "if", Assertion.HYPOTHETICAL,
            "neighbour's", Assertion.SOMEONE_ELSE);
    private static final Map<String, Course> COURSES =
            Map.of("still", Course.PERSISTING, "worse", Course.WORSE, "better", Course.BETTER, "new", Course.NEW);
    private static final Map<String, Severity> SEVERITIES =
            Map.of("mild", Severity.MILD, "moderate", Severity.MODERATE, "severe", Severity.SEVERE);
    private static final Pattern LINK = Pattern.compile("same as #([a-z]+)");
    private static final Pattern NAME = Pattern.compile("#([a-z]+)");
    private static final Pattern QUOTE = Pattern.compile("\"([^\"]*)\"");

    private EntryPhrase() {}

    static Entry read(String phrase, String freeId) {
        Matcher link = LINK.matcher(phrase);
        List<String> sameAs = link.find() ? List.of(link.group(1)) : List.of();
        String rest = link.reset().replaceAll("").strip();
        Matcher name = NAME.matcher(rest);
        String id = name.find() ? name.group(1) : freeId;
        rest = name.reset().replaceAll("").strip();
        return said(rest, id).sameAs(sameAs);
    }

    private static Entry said(String phrase, String id) {
        if (phrase.equals("unread text")) {
            return new Entry(
                    id,
                    List.of(),
                    "",
                    Named.NOTHING,
                    Said.PRESENT,
                    Optional.empty(),
                    List.of(),
                    Optional.of("not English"));
        }
        if (phrase.startsWith("unknown code ")) {
            Code code = new Code("http://read.info/ctv3", phrase.substring("unknown code ".length()));
            return Entry.coded(id, code, Said.PRESENT);
        }
        if (!phrase.startsWith("coded ")) {
            Saying told = Saying.of(phrase);
            return told.words.isEmpty() && told.said.equals(Said.PRESENT)
                    ? new Entry(
                            id,
                            List.of(),
                            "",
                            Named.NOTHING,
                            Said.PRESENT,
                            Optional.empty(),
                            List.of(),
                            Optional.empty())
                    : Entry.written(id, told.words, told.said);
        }
        Matcher quote = QUOTE.matcher(phrase);
        Optional<Saying> written = quote.find() ? Optional.of(Saying.of(quote.group(1))) : Optional.empty();
        Saying coded = Saying.of(
                quote.reset().replaceAll("").substring("coded ".length()).strip());
        return new Entry(
                id,
                List.of(Code.snomed(SmallSet.slug(coded.words))),
                written.map(told -> told.words).orElse(""),
                Named.NOTHING,
                coded.said,
                written.map(told -> told.said),
                List.of(),
                Optional.empty());
    }

    /** Words without the ones that say how it is. */
    private record Saying(String words, Said said) {

        static Saying of(String phrase) {
            StringBuilder words = new StringBuilder();
            Said said = Said.PRESENT;
            for (String word : phrase.split(" ")) {
                if (ASSERTIONS.containsKey(word)) {
                    said = new Said(ASSERTIONS.get(word), said.course(), said.severity(), List.of(word));
                } else if (word.equals("resolved")) {
                    said = new Said(Assertion.RESOLVED, said.course(), said.severity(), List.of(word));
                } else if (COURSES.containsKey(word)) {
                    said = said.with(COURSES.get(word));
                } else if (SEVERITIES.containsKey(word)) {
                    said = said.with(SEVERITIES.get(word));
                } else {
                    words.append(words.isEmpty() ? "" : " ").append(word);
                }
            }
            return new Saying(words.toString(), said);
        }
    }
}
