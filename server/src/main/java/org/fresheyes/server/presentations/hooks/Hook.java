package org.fresheyes.server.presentations.hooks;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** When the clinical system asks. The same service answers everywhere, so that a later answer replaces an older one. */
enum Hook {
    /** A record is opened: the moment that counts. */
    PATIENT_VIEW("patient-view", Set.of("userId", "patientId")),
    ENCOUNTER_START("encounter-start", Set.of("userId", "patientId", "encounterId")),
    /** A problem was just written down; it comes along with the call. */
    PROBLEM_LIST_ITEM_CREATE("problem-list-item-create", Set.of("userId", "patientId", "conditions")),
    /** The last moment before "here is a prescription, come back if it is not better". */
    ORDER_SIGN("order-sign", Set.of("userId", "patientId", "draftOrders"));

    private final String hook;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> context;

    Hook(String hook, Set<String> context) {
        this.hook = hook;
        this.context = context;
    }

    /** As in the specification. */
    String hook() {
        return hook;
    }

    /** What its context must have. */
    Set<String> context() {
        return context;
    }

    static Optional<Hook> named(String hook) {
        return Arrays.stream(values()).filter(known -> known.hook.equals(hook)).findFirst();
    }
}
