package org.fresheyes.server.directory.internal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.directory.Site;

/** Hospitals with coordinates, and the code of the organisation that runs them. */
final class SiteRows extends Rows {

    private final Map<OdsCode, Site> sites = new LinkedHashMap<>();

    @Override
    void take(Line line) throws Unreadable {
        if (line.filled("Latitude").isEmpty() || line.filled("Longitude").isEmpty()) {
            tally.leaveOut("without coordinates");
            return;
        }
        if (line.filled("ParentODSCode").isEmpty()) {
            tally.leaveOut("that nobody is said to run");
            return;
        }
        Site site = new Site(
                line.code("OrganisationCode"),
                line.name("OrganisationName"),
                line.code("ParentODSCode"),
                line.coordinates("Latitude", "Longitude"));
        if (sites.putIfAbsent(site.code(), site) == null) {
            tally.keep();
        } else {
            tally.leaveOut("listed twice");
        }
    }

    @Override
    Facts facts() {
        return new Facts.Sites(List.copyOf(sites.values()));
    }
}
