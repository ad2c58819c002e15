package org.fresheyes.server.directory;

import java.util.List;
import java.util.Optional;

/**
 * The organisations a person may choose from, and all that has to be said beside the figures.
 *
 * @param found how many there are within the distance; {@code options} may be fewer because of the limit.
 * @param asOf where each kind of fact comes from: positions, waits, outcodes.
 * @param problems why the list may be short or empty, in words for people.
 */
public record Shortlist(
        ShortlistRequest request, List<Option> options, int found, List<AsOf> asOf, List<String> problems) {

    /** What the waiting-time figure is not. Shown wherever a wait is shown. */
    public static final List<String> WHAT_THE_WAIT_IS_NOT = List.of(
            "It shows how long people still waiting to start treatment have waited so far.",
            "It is not the wait for a first appointment.",
            "It is for the whole organisation, not for one hospital or one clinic.",
            "It cannot say how long you will wait.");

    /** What the distance is not. */
    public static final String WHAT_THE_DISTANCE_IS_NOT =
            "Miles are in a straight line from the middle of your postcode area. The journey is longer.";

    public Shortlist {
        options = List.copyOf(options);
        asOf = List.copyOf(asOf);
        problems = List.copyOf(problems);
    }

    /**
     * One organisation, by its nearest hospital.
     *
     * @param nearest the nearest of its sites; when no site is known, its own address, by outcode.
     * @param miles in a straight line.
     * @param figure how long people wait; empty when nothing is published for this treatment function.
     * @param notIndependent true when it gave the first opinion.
     * @param clinics what it says it offers for this treatment function; usually none are known.
     */
    public record Option(
            Organisation trust,
            Site nearest,
            double miles,
            Optional<Wait> figure,
            boolean notIndependent,
            List<Clinic> clinics) {

        public Option {
            clinics = List.copyOf(clinics);
        }
    }

    /** Where one kind of fact comes from, such as "Where hospitals are". */
    public record AsOf(String what, Source source) {}
}
