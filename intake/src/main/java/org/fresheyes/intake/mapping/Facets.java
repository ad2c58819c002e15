package org.fresheyes.intake.mapping;

import java.util.Optional;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Setting;

/** What a code or a word says about a contact: how, where and why it came about, as far as it says so. */
public record Facets(Optional<Mode> mode, Optional<Setting> setting, Optional<Purpose> purpose) {

    /** Nothing is said. */
    public static final Facets NONE = new Facets(Optional.empty(), Optional.empty(), Optional.empty());

    /** These, and where they say nothing the others. */
    public Facets or(Facets others) {
        return new Facets(mode.or(others::mode), setting.or(others::setting), purpose.or(others::purpose));
    }
}
