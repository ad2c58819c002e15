package org.fresheyes.server.wards.adt;

import java.util.List;
import java.util.regex.Pattern;

/** The header of a message, as far as it can be read before anything else; also of one that is no message at all. */
record Header(List<String> fields) {

    private static final int LONGEST = 199;

    Header {
        fields = List.copyOf(fields);
    }

    /** The first line of a message: {@code MSH}, the sign between fields, the fields. */
    static Header of(String message) {
        String line = message.split("\r", 2)[0];
        return line.startsWith("MSH") && line.length() > 3
                ? new Header(List.of(line.split(Pattern.quote(line.substring(3, 4)), -1)))
                : new Header(List.of());
    }

    /** A field by its number in HL7, from 2 on, without signs that mean something in an answer; empty when it is not there. */
    String field(int number) {
        String field = number - 1 < fields.size() ? plain(fields.get(number - 1)) : "";
        return field.substring(0, Math.min(field.length(), LONGEST));
    }

    /** Whether it is a message of version 2.4. */
    boolean isVersion24() {
        return fields.size() > 11 && fields.get(11).split("\\^", 2)[0].strip().equals("2.4");
    }

    /** A text in which no sign means anything to HL7. */
    static String plain(String text) {
        return text.replaceAll("[|^~\\\\&\\p{Cntrl}]", " ").strip();
    }
}
