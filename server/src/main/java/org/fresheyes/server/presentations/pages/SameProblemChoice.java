package org.fresheyes.server.presentations.pages;

import org.fresheyes.server.people.Person;
import org.fresheyes.server.presentations.Problem;

/** A problem that somebody can choose. */
public record SameProblemChoice(Person person, Problem problem, String words, String hint) {}
