package org.fresheyes.server.fhir;

import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.access.Viewers;
import org.springframework.stereotype.Component;

/** Who reads, and what they ask for. */
@Component
public class FhirReading {

    private static final Pattern UUID_AS_WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Viewers viewers;

    FhirReading(Viewers viewers) {
        this.viewers = viewers;
    }

    /** Who is signed in. @throws AuthenticationException (401) when nobody is, or the account was locked. */
    public Viewer viewer() {
        return viewers.current().orElseThrow(() -> new AuthenticationException("Sign in first."));
    }

    /** The number in an id. @throws ResourceNotFoundException (404) when it is none, so nothing can have it. */
    public static UUID uuid(String id) {
        if (!UUID_AS_WRITTEN.matcher(id).matches()) {
            throw notKnown();
        }
        return UUID.fromString(id);
    }

    /** What a search by id finds: one, or none when it is not known. */
    public static <T> List<T> oneOrNone(Supplier<T> read) {
        try {
            return List.of(read.get());
        } catch (ResourceNotFoundException none) {
            return List.of();
        }
    }

    public static ResourceNotFoundException notKnown() {
        return new ResourceNotFoundException("Not known here.");
    }
}
