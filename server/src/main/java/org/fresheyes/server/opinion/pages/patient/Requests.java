package org.fresheyes.server.opinion.pages.patient;

import java.util.List;
import java.util.Optional;
import org.fresheyes.server.opinion.CaseRow;
import org.fresheyes.server.opinion.draft.Draft;

/**
 * The requests for one person.
 *
 * @param self the viewer is this person
 * @param draft a request that is begun and not sent
 */
public record Requests(String name, boolean self, Optional<Draft> draft, List<CaseRow> cases) {

    public Requests {
        cases = List.copyOf(cases);
    }
}
