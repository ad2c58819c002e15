package org.fresheyes.server.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives back what this person typed on this page when their session had ended. Given by the sign-in feature. */
@FunctionalInterface
public interface KeptAnswers {

    /** The fields of the form, once; empty when none are kept. */
    Optional<Map<String, List<String>>> forThisPage();
}
