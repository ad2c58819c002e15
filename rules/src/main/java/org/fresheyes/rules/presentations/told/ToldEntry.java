package org.fresheyes.rules.presentations.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Disagreement;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.Found;
import org.fresheyes.rules.presentations.Mention;
import org.fresheyes.rules.presentations.Named;
import org.fresheyes.rules.presentations.Statement;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Said;

/**
 * An entry that counts.
 *
 * @param words    what is written in the record
 * @param about    the narrowest groups, and how each was found
 * @param said     what holds after words and code were compared
 * @param mentions the symptoms that count
 */
public record ToldEntry(
        String id,
        List<Code> codes,
        Words words,
        Said coded,
        Optional<Said> written,
        List<String> sameAs,
        List<About> about,
        Said said,
        List<Disagreement> disagreements,
        List<ToldMention> mentions) {

    /** A group that an entry is about, and how it was found. */
    public record About(GroupId group, Found found) {}

    public ToldEntry {
        codes = List.copyOf(codes);
        sameAs = List.copyOf(sameAs);
        about = List.copyOf(about);
        disagreements = List.copyOf(disagreements);
        mentions = List.copyOf(mentions);
    }

    static ToldEntry of(Mention mention) {
        Statement statement = mention.statement();
        Entry entry = statement.entry();
        return new ToldEntry(
                entry.id(),
                entry.codes(),
                Words.of(shortened(entry.words())),
                entry.coded(),
                entry.written(),
                entry.sameAs(),
                statement.groups().entrySet().stream()
                        .map(found -> new About(found.getKey(), found.getValue()))
                        .toList(),
                statement.said(),
                List.copyOf(statement.disagreements()),
                List.of(ToldMention.of(mention)));
    }

    ToldEntry and(List<ToldMention> more) {
        return new ToldEntry(
                id,
                codes,
                words,
                coded,
                written,
                sameAs,
                about,
                said,
                disagreements,
                Stream.concat(mentions.stream(), more.stream()).toList());
    }

    /** Words that were read once are not read again. */
    Entry entry() {
        return new Entry(
                id, codes, words.text(), Named.of(List.of(), List.of()), coded, written, sameAs, Optional.empty());
    }

    List<Mention> mentions(Contact contact, LocalDate day) {
        SortedMap<GroupId, Found> groups = new TreeMap<>();
        about.forEach(found -> groups.put(found.group(), found.found()));
        Statement statement = new Statement(contact, day, entry(), groups, said, new TreeSet<>(disagreements));
        return mentions.stream().map(mention -> mention.of(statement)).toList();
    }

    private static String shortened(String words) {
        return words.length() <= Words.LONGEST ? words : words.substring(0, Words.LONGEST);
    }
}
