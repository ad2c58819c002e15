package org.fresheyes.server.opinion.pages.ask;

import java.util.UUID;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Clinicians;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.draft.Draft;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.opinion.draft.NoSuchDraft;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.springframework.stereotype.Component;

/** Opens a draft for whoever writes it. */
@Component
class Asks {

    private final Drafts drafts;
    private final People people;
    private final Access access;
    private final Directory directory;
    private final Clinicians clinicians;

    Asks(Drafts drafts, People people, Access access, Directory directory, Clinicians clinicians) {
        this.drafts = drafts;
        this.people = people;
        this.access = access;
        this.directory = directory;
        this.clinicians = clinicians;
    }

    /**
     * The draft, with all that its pages say about the person. Whoever may not see the person is refused, and that is
     * recorded, before it shows whether the draft is theirs.
     *
     * @throws NoSuchDraft when this account writes no such draft
     * @throws org.fresheyes.server.access.Refused when the viewer may no longer see the person
     */
    Asking open(Viewer viewer, UUID id) {
        UUID about = drafts.personOf(id).orElseThrow(() -> new NoSuchDraft(id));
        Person person = people.get(about);
        Grant grant = access.require(viewer, Act.READ_PERSON, Subject.of(person));
        Draft draft = drafts.find(viewer.account(), id).orElseThrow(() -> new NoSuchDraft(id));
        Team practice = Team.of(person.practice(), directory.named(person.practice()));
        return new Asking(draft, person, grant, practice, clinicians.workAt(person.practice()));
    }
}
