package org.fresheyes.server.directory.internal.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names as people write them. The Organisation Data Service prints names in capitals, which are hard to read and are
 * spelled out by some screen readers: {@code ST GEORGE'S NHS TRUST} becomes {@code St George's NHS Trust}.
 */
final class MixedCase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+|[0-9]+\\p{L}*");

    private static final Set<String> SMALL = Set.of(
            "and", "of", "the", "for", "in", "at", "on", "with", "by", "to", "upon", "under", "le", "next", "de");

    /** Said letter by letter although they have vowels. Those without vowels are found by having none. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "NHS", "ICB", "ICS", "CIC", "UK", "UEA", "II", "III", "IV", "ENT", "MIU", "ACES", "UHB", "USA", "PICU");

    /** Have no vowel and are words all the same. */
    private static final Set<String> SHORTENED = Set.of(
            "DR", "DRS", "ST", "MR", "MRS", "MS", "RD", "CTR", "CTRS", "CNTR", "CNT", "CT", "LTD", "NG", "GRP", "GT",
            "HLTH", "HTH", "PTNR", "PTNRS", "BLVD", "HT", "SQ", "STR", "TWR", "CRT", "FLR", "BLDG", "PK", "PL", "LN",
            "GDNS", "TCE", "MT", "NR", "JNR", "BR", "TH", "PVT");

    private MixedCase() {}

    /** The same name in mixed case. A name that has small letters already is left as it is. */
    static String of(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        return WORD.matcher(name).replaceAll(match -> word(name, match).replace("$", "\\$"));
    }

    private static String word(String name, MatchResult match) {
        String word = match.group();
        String small = word.toLowerCase(Locale.ROOT);
        boolean first = match.start() == 0 || "(:\"-–".indexOf(lastSignBefore(name, match.start())) >= 0;
        if (!first && SMALL.contains(small)) {
            return small;
        }
        if (Character.isDigit(word.charAt(0))) {
            return small.matches("[0-9]+(st|nd|rd|th)") ? small : word;
        }
        if (ABBREVIATIONS.contains(word) || saidByLetters(word)) {
            return word;
        }
        if (word.startsWith("MC") && word.length() > 3) {
            return "Mc" + capitalised(word.substring(2));
        }
        return afterApostrophe(word);
    }

    /** The sign before a word, with spaces passed over; a hyphen between two letters joins them and is none. */
    private static char lastSignBefore(String name, int start) {
        int at = start - 1;
        if (name.charAt(at) == '-' && at > 0 && Character.isLetter(name.charAt(at - 1))) {
            return ' ';
        }
        while (at > 0 && name.charAt(at) == ' ') {
            at--;
        }
        return name.charAt(at);
    }

    private static boolean saidByLetters(String word) {
        return word.length() > 1 && !SHORTENED.contains(word) && word.matches("[^AEIOUY'’]+");
    }

    /** GEORGE'S is George's, O'BRIEN is O'Brien. */
    private static String afterApostrophe(String word) {
        return word.matches("[OD]['’]\\p{L}{2,}")
                ? word.substring(0, 2) + capitalised(word.substring(2))
                : capitalised(word);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
