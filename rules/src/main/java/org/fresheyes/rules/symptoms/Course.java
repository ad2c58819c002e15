package org.fresheyes.rules.symptoms;

/** How a symptom goes, as an entry says it. */
public enum Course {
    NEW,
    PERSISTING,
    BETTER,
    WORSE
}
