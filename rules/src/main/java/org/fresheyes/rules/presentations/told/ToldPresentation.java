package org.fresheyes.rules.presentations.told;

import java.time.LocalDate;
import java.util.List;
import org.fresheyes.rules.presentations.Presentation;

/**
 * A presentation that was told.
 *
 * @param contacts its parts, at least one, by day
 */
public record ToldPresentation(List<ToldContact> contacts) {

    public ToldPresentation {
        contacts = List.copyOf(contacts);
    }

    static ToldPresentation of(Presentation presentation) {
        return new ToldPresentation(
                presentation.parts().stream().map(ToldContact::of).toList());
    }

    /** Its first day. */
    public LocalDate day() {
        return contacts.get(0).day();
    }

    Presentation presentation() {
        return new Presentation(contacts.stream().map(ToldContact::part).toList());
    }
}
