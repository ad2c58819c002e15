package org.fresheyes.server.opinion.pages.practice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.opinion.Approver;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.Phrases;

/** Who approves that a person goes to another organisation, and where. */
final class Approving {

    static final String LIST = "/organisation/approvals";

    private Approving() {}

    static String address(UUID id) {
        return LIST + "/" + id;
    }

    /** As what the viewer can approve; empty when local policy names somebody else. */
    static Optional<Approver> as(CaseView view) {
        Set<Approver> held = EnumSet.noneOf(Approver.class);
        for (Role role : view.grant().roles()) {
            switch (role) {
                case GP, CONSULTANT -> held.add(Approver.CLINICIAN);
                case ADMINISTRATOR -> held.add(Approver.ADMINISTRATOR);
                case PRACTICE_STAFF, HOSPITAL_STAFF, CLINICAL_SYSTEM, OUTREACH, ON_CALL, SITE_MANAGER -> {}
            }
        }
        held.retainAll(view.policy().approvers());
        return held.stream().findFirst();
    }

    /** "A clinician or an administrator of your organisation does this." */
    static String whoCan(LocalPolicy policy) {
        String approvers = policy.approvers().stream().map(Phrases::of).collect(Collectors.joining(" or "));
        return "%s of your organisation does this.".formatted(approvers.replace("or A", "or a"));
    }
}
