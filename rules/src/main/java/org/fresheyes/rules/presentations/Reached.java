package org.fresheyes.rules.presentations;

import java.util.SortedSet;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * A reading that holds, in its latest window.
 *
 * @param groups the narrowest groups it rests on
 */
record Reached(Reason reason, Window window, SortedSet<GroupId> groups) {}
