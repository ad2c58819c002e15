package org.fresheyes.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A lint over the words in all templates. It finds long sentences and words we do not use; whether a page is easy to
 * understand only people can say.
 */
class WordsOnPagesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** A page's sentences have at most so many words on average. */
    private static final double AVERAGE = 14;

    /** An average says something from this many sentences on. */
    private static final int ENOUGH = 5;

    /** No sentence has more words than this; NHS style asks for 20, and names of people and places add some. */
    private static final int LONGEST = 24;

    /** Saying that it is not a legal right is what we want to say. */
    private static final Pattern DENIED = Pattern.compile("(?:not|no)\\b[\\w ]*legal right");

    /** What somebody else may say, in quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** Words we never use, and what to say instead. */
    private static final Map<String, String> NEVER = Map.of(
            "inappropriate call", "nobody's call is wrong",
            "submit", "say what the button does: Send, Save, Continue",
            "right to a second opinion", "it is not a legal right; say that doctors should respect the wish",
            "please", "just say it",
            "click", "not everyone clicks: select, or name the link",
            "non-compliant", "do not blame",
            "refuse treatment", "choose not to have treatment",
            "in order to", "to",
            "utilise", "use",
            "failed to attend", "did not come");

    @Test
    void sentencesAreShort() {
        List<String> tooLong = new ArrayList<>();
        templates().forEach(template -> {
            List<String> sentences = sentences(template);
            sentences.stream()
                    .filter(sentence -> words(sentence) > LONGEST)
                    .forEach(sentence -> tooLong.add(template + ": " + words(sentence) + " words: " + sentence));
            double average = sentences.stream()
                    .mapToInt(WordsOnPagesTest::words)
                    .average()
                    .orElse(0);
            if (sentences.size() >= ENOUGH && average > AVERAGE) {
                tooLong.add("%s: %.1f words in a sentence on average".formatted(template, average));
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void wordsThatBlameOrConfuseAreNotUsed() {
        List<String> found = new ArrayList<>();
        templates().forEach(template -> texts(template).forEach(text -> {
            String ours = QUOTED.matcher(text.toLowerCase(Locale.UK)).replaceAll("");
            String claimed = DENIED.matcher(ours).replaceAll("");
            NEVER.forEach((never, instead) -> {
                if (Pattern.compile("\\b" + Pattern.quote(never) + "\\b")
                        .matcher(claimed)
                        .find()) {
                    found.add("%s: \"%s\" in: %s (%s)".formatted(template, never, text, instead));
                }
            });
        }));
        assertThat(found).isEmpty();
    }

    @Test
    void theLintSeesWhatIsOnThePages() {
        assertThat(texts(TEMPLATES.resolve("site/start.jte")))
                .contains("It is free on the NHS. Asking will not harm your care.", "Start now");
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> !file.startsWith(TEMPLATES.resolve("nhs")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pieces of text a person reads: between tags, and in the parameters of components. */
    private static List<String> texts(Path template) {
        String source = read(template)
                .replaceAll("(?m)^\\s*@(?:param|import).*$", "")
                .replaceAll("<%--[\\s\\S]*?--%>", "")
                .replaceAll("\\$\\{[^}]*}", "X")
                .replaceAll("</?(?:a|strong|em|span|abbr|time)\\b[^>]*>", "");
        Stream<String> between =
                Pattern.compile(">([^<>@`{}]+)<").matcher(source).results().map(one -> one.group(1));
        Stream<String> quoted = Pattern.compile(
                        "(?:label|legend|hint|heading|text|title|summary|caption|description|button) = \"([^\"]+)\"")
                .matcher(source)
                .results()
                .map((MatchResult one) -> one.group(1));
        return Stream.concat(between, quoted)
                .map(text -> text.replace("&amp;", "&").replaceAll("\\s+", " ").strip())
                .filter(text -> text.matches(".*[A-Za-z]{2}.*"))
                .toList();
    }

    private static List<String> sentences(Path template) {
        return texts(template).stream()
                .flatMap(text -> Arrays.stream(text.split("(?<=[.?!:])\\s+")))
                .toList();
    }

    private static int words(String sentence) {
        return sentence.split("\\s+").length;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
