package org.fresheyes.rules.presentations.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Severity;

/** An entry that speaks of one narrowest group on a day. */
record Hit(
        Contact contact,
        Entry entry,
        LocalDate day,
        GroupId narrowest,
        AreaId area,
        Set<GroupId> groups,
        Set<GroupId> redFlags,
        Optional<Severity> severity,
        Optional<Course> course,
        boolean urgent) {

    boolean isGeneral() {
        return area.equals(AreaId.GENERAL);
    }

    boolean related(Hit other) {
        return groups.contains(other.narrowest) || other.groups.contains(narrowest);
    }
}
