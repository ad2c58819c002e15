package org.fresheyes.rules.rapidreview.call;

/** What came of a review. */
public sealed interface Result {

    /** The care goes on as planned. */
    record CareGoesOn() implements Result {}

    /** The treatment is changed, on the same ward. */
    record TreatmentChanged() implements Result {}

    /** The patient goes where more can be done for them. */
    record Moved(Destination to) implements Result {}

    /** Where a patient goes. */
    enum Destination {
        INTENSIVE_CARE,
        HIGH_DEPENDENCY,
        CORONARY_CARE,
        THEATRE,
        RADIOLOGY,
        ANOTHER_HOSPITAL,
        ELSEWHERE
    }
}
