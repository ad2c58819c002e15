package org.fresheyes.server.web;

import java.util.List;
import org.fresheyes.server.web.nhs.Link;

/** What the header shows of the person who is signed in: their name and where they can go. */
public record SignedIn(String name, List<Link> navigation) {

    public SignedIn {
        navigation = List.copyOf(navigation);
    }
}
