package org.fresheyes.rules.wellness;

/** What an answer can ask for, the most urgent last. Somebody does it and closes it. */
public enum Action {
    SYMPTOM_RELIEF,
    NURSE_REVIEW,
    CALL
}
