package org.fresheyes.server.records.internal.pages;

import java.util.UUID;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.records.CaseFiles;
import org.fresheyes.server.records.NotThere;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.PackCase;
import org.fresheyes.server.records.Packs;
import org.fresheyes.server.records.RecordFile;
import org.fresheyes.server.records.Records;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every page here does first: find the case, ask for access, find the file or pack and check whose it is. */
@Component
class CaseDesk {

    private final ObjectProvider<CaseFiles> cases;
    private final Access access;
    private final People people;
    private final Records records;
    private final Packs packs;

    /** The cases are looked up at the first request: the feature that keeps them uses this one too. */
    CaseDesk(ObjectProvider<CaseFiles> cases, Access access, People people, Records records, Packs packs) {
        this.cases = cases;
        this.access = access;
        this.people = people;
        this.records = records;
        this.packs = packs;
    }

    Grant require(Viewer who, Act act, UUID caseId) {
        return access.require(who, act, subject(caseId));
    }

    /** Whether a button for an act is shown. */
    boolean may(Viewer who, Act act, UUID caseId) {
        return access.may(who, act, subject(caseId));
    }

    Person person(UUID caseId) {
        return people.get(subject(caseId).person());
    }

    PackCase facts(UUID caseId) {
        return cases.getObject().facts(caseId);
    }

    /** The file, which must be of this case: a right to one case opens no file of another. */
    RecordFile file(UUID caseId, UUID file) {
        return records.file(file)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() ->
                        new NotThere("Case %s: no record file %s. Maybe the link is old.".formatted(caseId, file)));
    }

    Pack pack(UUID caseId, UUID pack) {
        return packs.find(pack)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> new NotThere("Case %s: no pack %s. Maybe the link is old.".formatted(caseId, pack)));
    }

    /** Freezes the pack and tells the case, both or neither. */
    Pack freeze(Grant grant, UUID caseId) {
        CaseFiles files = cases.getObject();
        return packs.freeze(grant, () -> files.facts(caseId), pack -> files.packReady(grant, caseId, pack));
    }

    private Subject subject(UUID caseId) {
        return cases.getObject()
                .subject(caseId)
                .orElseThrow(() -> new NotThere("Case %s: not there. Maybe the link is old.".formatted(caseId)));
    }
}
