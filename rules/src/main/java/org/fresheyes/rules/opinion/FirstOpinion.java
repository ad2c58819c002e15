package org.fresheyes.rules.opinion;

import java.time.LocalDate;
import java.util.Optional;
import org.fresheyes.rules.identity.Words;

/**
 * The opinion in question: whose, when and what, as its author or their letter puts it.
 *
 * @param given     the day it was given, if known
 * @param view      what it says, in plain words
 * @param treatment what was offered, or blank
 */
public record FirstOpinion(Team author, Optional<LocalDate> given, Words view, Words treatment) {}
