package org.fresheyes.server.access.internal.signin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;

/**
 * What a provider says about somebody, under the names the configuration gives; the defaults are those of NHS login
 * and CIS2.
 */
record Claims(Map<String, Object> values, Settings settings) {

    String name() {
        return text("name")
                .or(() ->
                        text("given_name").flatMap(given -> text("family_name").map(family -> given + " " + family)))
                .or(() -> text("family_name"))
                .orElse("Somebody without a name");
    }

    /** The e-mail address, when the provider has verified it. */
    Optional<String> email() {
        boolean verified = String.valueOf(values.get("email_verified")).equals("true");
        return verified ? text("email") : Optional.empty();
    }

    /** NHS login level P9: a photo identity document was compared with the person. */
    boolean proven() {
        return text(settings.text(Setting.SIGNIN_LEVEL_CLAIM))
                .filter(settings.text(Setting.SIGNIN_LEVEL)::equals)
                .isPresent();
    }

    /** The NHS number, well-formed; the provider has traced it. */
    Optional<NhsNumber> nhsNumber() {
        return text(settings.text(Setting.SIGNIN_NHS_NUMBER_CLAIM))
                .map(written -> written.replace(" ", ""))
                .filter(NhsNumber::isWellFormed)
                .map(NhsNumber::new);
    }

    Optional<LocalDate> born() {
        return text("birthdate").flatMap(Claims::date);
    }

    Optional<String> text(String claim) {
        return Optional.ofNullable(values.get(claim)).map(Object::toString).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
