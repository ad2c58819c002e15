package org.fresheyes.server.presentations.hooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/** The base address of a FHIR server. What is not below it is another server. */
record FhirAddress(URI base) {

    /** Whether an address is this one or below it, without any of the tricks with which addresses deceive. */
    boolean covers(URI address) {
        return Objects.equals(address.getScheme(), base.getScheme())
                && Objects.equals(address.getHost(), base.getHost())
                && address.getPort() == base.getPort()
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && isPlain(address.getRawPath())
                && (path(address) + "/").startsWith(path(base) + "/");
    }

    /** A query relative to the base, or a link that the server gave; empty when that leads elsewhere. */
    Optional<URI> resolve(String written) {
        try {
            URI address =
                    new URI(base.toString().replaceFirst("/*$", "/")).resolve(new URI(written.replace("|", "%7C")));
            return Optional.of(address).filter(this::covers);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String path) {
        return !path.contains("..") && !path.contains("%") && !path.contains("//") && !path.contains("\\");
    }

    private static String path(URI address) {
        return address.getRawPath().replaceFirst("/+$", "");
    }
}
