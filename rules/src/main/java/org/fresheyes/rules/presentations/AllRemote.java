package org.fresheyes.rules.presentations;

import java.util.Collection;

/** Whether everything in a prompt was remote. */
public enum AllRemote {
    YES,
    NO,
    /** Nothing is known to have been in person, and of something nobody says how it was. */
    NOT_KNOWN;

    static AllRemote of(Collection<Presentation> presentations) {
        Collection<Mode> modes = presentations.stream()
                .flatMap(presentation -> presentation.parts().stream())
                .map(part -> part.contact().mode())
                .toList();
        if (modes.stream().anyMatch(Mode::isInPerson)) {
            return NO;
        }
        return modes.contains(Mode.UNKNOWN) ? NOT_KNOWN : YES;
    }
}
