package org.fresheyes.server.directory;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;

/**
 * An organisation that gives or plans care.
 *
 * @param address lines as they are printed, the postcode last; empty when the source gives none.
 * @param phone as the source writes it.
 * @param parent whom it belongs to: for a trust or practice the integrated care board of the source's date.
 * @param open false when it has closed or merged; it stays listed because old cases name it.
 */
public record Organisation(
        OdsCode code,
        String name,
        Type type,
        Optional<Outcode> outcode,
        List<String> address,
        Optional<String> phone,
        Optional<OdsCode> parent,
        boolean open,
        Source source) {

    /** What an organisation is for. */
    public enum Type {
        /** An NHS trust or NHS foundation trust. */
        TRUST,
        /** A GP practice. */
        PRACTICE,
        /** An integrated care board: plans care for an area, and takes complaints about who may be asked. */
        ICB,
        /** Anyone else who treats NHS patients under contract, such as a private hospital. */
        INDEPENDENT
    }

    /** @throws IllegalArgumentException when the name is blank. */
    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Organisation %s: no name. Maybe the columns of the file moved.".formatted(code));
        }
        address = List.copyOf(address);
    }
}
