package org.fresheyes.server.deadlines;

/**
 * What happens when the deadlines of one kind pass. Runs in the transaction that claimed the deadline: its events, its
 * messages and the end of the deadline are committed together, once, whichever server process does it.
 */
public interface DeadlineHandler {

    /** The kind of deadline it is for. */
    String kind();

    /** Deals with a deadline that has passed; what it throws undoes everything and is tried again later. */
    void passed(Deadline deadline);
}
