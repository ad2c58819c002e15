package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.RedFlagNote;

/**
 * A red-flag group in a prompt, with the guidance's own words.
 *
 * @param days every day it was said, in order
 */
public record RedFlag(GroupId group, List<LocalDate> days, List<RedFlagNote> notes) {}
