package org.fresheyes.server.wards.adt;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.settings.CannotStart;
import org.fresheyes.server.settings.Setting;

/** Which hospital a system speaks of when it names a facility in MSH-4 or PV1-3: {@code RCB55=RCB55, YORK=RCB00}. */
record Facilities(Map<String, OdsCode> sites) {

    Facilities {
        sites = Map.copyOf(sites);
    }

    /** @throws CannotStart when the setting is no such list */
    static Facilities of(String written) {
        Map<String, OdsCode> sites = new LinkedHashMap<>();
        for (String part : written.split(",", -1)) {
            if (!part.isBlank()) {
                String[] both = part.split("=", -1);
                try {
                    sites.put(key(both[0]), OdsCode.of(both[both.length - 1]));
                } catch (IllegalArgumentException wrong) {
                    throw new CannotStart(
                            "%s '%s': %s".formatted(Setting.ADT_FACILITIES.key(), part.strip(), wrong.getMessage()));
                }
            }
        }
        return new Facilities(sites);
    }

    Optional<OdsCode> site(String facility) {
        return Optional.ofNullable(sites.get(key(facility)));
    }

    private static String key(String facility) {
        return facility.strip().toUpperCase(Locale.ROOT);
    }
}
