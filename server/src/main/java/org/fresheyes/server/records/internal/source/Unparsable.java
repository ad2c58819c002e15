package org.fresheyes.server.records.internal.source;

import java.util.List;
import org.fresheyes.server.records.Fault;

/** The file cannot be read as FHIR at all. Thrown inside the reader only; callers of the face get a value. */
public final class Unparsable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public Unparsable(Fault... faults) {
        super(List.of(faults).toString());
        this.faults = List.of(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
