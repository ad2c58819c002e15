package org.fresheyes.intake.fhir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References as they are written, cut to "Type/id" where they name one: an address and a version make no difference. */
final class References {

    private static final Pattern TYPE_AND_ID = Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+/[^/?#]+)(?:/_history/[^/]+)?");

    private final Memo<String, String> cut = new Memo<>(References::cut);

    String of(String written) {
        return cut.of(written);
    }

    private static String cut(String written) {
        Matcher typeAndId = TYPE_AND_ID.matcher(written);
        return typeAndId.matches() ? typeAndId.group(1) : written;
    }
}
