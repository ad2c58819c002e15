package org.fresheyes.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Starts a {@link Page} for the request being answered: who is signed in, the form token, a message left for it. */
@Component
public class Pages {

    private static final String FLASH = Flash.class.getName();

    private final HttpServletRequest request;
    private final ObjectProvider<WhoIsSignedIn> whoIsSignedIn;
    private final Assets assets;
    private final Contact contact;

    Pages(HttpServletRequest request, ObjectProvider<WhoIsSignedIn> whoIsSignedIn, Assets assets, Contact contact) {
        this.request = request;
        this.whoIsSignedIn = whoIsSignedIn;
        this.assets = assets;
        this.contact = contact;
    }

    /** A page with this heading and title. */
    public Page titled(String title) {
        return new Page(title, signedIn(), null, csrf(), Form.blank(), List.of(), takeFlash(), assets, contact);
    }

    /** Leaves a message for the next page this person sees, usually after a redirect. */
    public void flash(String heading) {
        flash(heading, "");
    }

    /** Leaves a message of a heading and a sentence. */
    public void flash(String heading, String text) {
        request.getSession().setAttribute(FLASH, new Flash(heading, text));
    }

    private @Nullable SignedIn signedIn() {
        WhoIsSignedIn who = whoIsSignedIn.getIfAvailable();
        return who == null ? null : who.now().orElse(null);
    }

    private @Nullable HiddenField csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new HiddenField(token.getParameterName(), token.getToken())
                : null;
    }

    private @Nullable Flash takeFlash() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(FLASH) instanceof Flash flash)) {
            return null;
        }
        session.removeAttribute(FLASH);
        return flash;
    }
}
