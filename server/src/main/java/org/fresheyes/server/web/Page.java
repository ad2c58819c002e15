package org.fresheyes.server.web;

import java.util.List;
import java.util.Map;
import org.fresheyes.server.web.nhs.DateField;
import org.fresheyes.server.web.nhs.Field;
import org.fresheyes.server.web.nhs.Link;
import org.jspecify.annotations.Nullable;

/**
 * Everything around the content of one page: title, who is signed in, the way back, the form being filled in and what
 * is wrong with it, messages. Made by {@link Pages}; every template passes it to {@code layout/page}.
 *
 * @param title the heading of the page, used in the window title
 * @param csrf the hidden field every form that posts must carry; null when there is no sign-in
 * @param changes what somebody else changed while this person was writing
 */
public record Page(
        String title,
        @Nullable SignedIn signedIn,
        @Nullable Link back,
        @Nullable HiddenField csrf,
        Form form,
        List<String> changes,
        @Nullable Flash flash,
        Assets assets,
        Contact contact) {

    public Page {
        changes = List.copyOf(changes);
    }

    /** A back link with the word "Back". */
    public Page back(String href) {
        return new Page(title, signedIn, new Link("Back", href), csrf, form, changes, flash, assets, contact);
    }

    /** The form as it was sent, so that everything typed is shown again, with what is wrong. */
    public Page with(Form form) {
        return new Page(title, signedIn, back, csrf, form, changes, flash, assets, contact);
    }

    /** Somebody else acted first. The page says what changed, and keeps what was typed in the form below. */
    public Page somethingChanged(List<String> changes, Form kept) {
        return new Page(title, signedIn, back, csrf, kept, changes, flash, assets, contact);
    }

    /** The page with answers that were typed before sign-in ended, and a message that says so. Nothing was sent. */
    public Page refilled(Map<String, List<String>> answers) {
        answers.forEach(form::holding);
        Flash kept = new Flash(
                "We kept what you wrote", "You had been signed out, so it was not sent. Check it, then send it.");
        return new Page(title, signedIn, back, csrf, form, changes, kept, assets, contact);
    }

    /** The field with what was typed and what is wrong. */
    public Field field(String name) {
        return form.field(name);
    }

    /** The three boxes of a date with what was typed and what is wrong. */
    public DateField dateField(String name) {
        return form.dateField(name);
    }

    /** The links of the error summary. */
    public List<Link> errors() {
        return form.errors().stream()
                .map(error -> new Link(error.message(), "#" + error.anchor()))
                .toList();
    }

    /** The title of the browser window: says first that something is wrong, or has changed. */
    public String windowTitle() {
        String before = !form.valid() ? "Error: " : changes.isEmpty() ? "" : "Changed: ";
        return before + title + " – " + contact.serviceName();
    }
}
