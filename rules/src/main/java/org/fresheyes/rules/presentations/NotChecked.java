package org.fresheyes.rules.presentations;

import java.util.List;

/**
 * What was not looked at: "not checked" is not "no" (reading 13).
 *
 * @param sources            what of the record could not be read, in the reader's words
 * @param unknownCodeSystems entries coded in systems that the symptom set says nothing about
 * @param unreadTexts        entries whose text could not be interpreted
 * @param withoutADay        entries whose contact has no day
 */
public record NotChecked(List<String> sources, int unknownCodeSystems, int unreadTexts, int withoutADay) {

    public NotChecked {
        sources = List.copyOf(sources);
    }

    public boolean isEmpty() {
        return sources.isEmpty() && unknownCodeSystems == 0 && unreadTexts == 0 && withoutADay == 0;
    }
}
