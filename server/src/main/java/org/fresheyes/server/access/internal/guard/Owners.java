package org.fresheyes.server.access.internal.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers in the browser whose session it was, beyond the session's end, so that what one person typed is never
 * given to the next who signs in there. The mark opens nothing.
 */
@Component
public class Owners {

    static final String COOKIE = "last-signed-in";

    private final ServerSecrets secrets;

    Owners(ServerSecrets secrets) {
        this.secrets = secrets;
    }

    /** The mark of an account: a keyed digest, the same every time. */
    public String mark(UUID account) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secrets.named("owner-mark")), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(account.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing. Maybe this JDK was cut down.", e);
        }
    }

    /** The mark this browser carries; empty when nobody has signed in. */
    String carriedBy(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .orElse("");
    }
}
