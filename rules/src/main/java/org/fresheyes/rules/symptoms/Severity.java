package org.fresheyes.rules.symptoms;

/** How bad a symptom is, from least to most. */
public enum Severity {
    MILD,
    MODERATE,
    SEVERE
}
