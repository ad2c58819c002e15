package org.fresheyes.server.web.nhs;

import org.jspecify.annotations.Nullable;

/**
 * An item of the account part of the header: a name, a link, or a button that posts (such as sign out).
 *
 * @param href a link to follow
 * @param action an address to post to
 */
public record AccountItem(String text, @Nullable String href, @Nullable String action, boolean icon) {

    public static AccountItem name(String text) {
        return new AccountItem(text, null, null, true);
    }

    public static AccountItem link(String text, String href) {
        return new AccountItem(text, href, null, false);
    }

    public static AccountItem button(String text, String action) {
        return new AccountItem(text, null, action, false);
    }
}
