package org.fresheyes.rules.presentations;

/** What made a prompt: the version of the readings, of the symptom set and of the mapping. */
public record Versions(String rule, String symptomSet, String mapping) {}
