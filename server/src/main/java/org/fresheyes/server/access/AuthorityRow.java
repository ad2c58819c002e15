package org.fresheyes.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Basis;
import org.fresheyes.rules.authority.Scope;

/** An authority as a row. */
final class AuthorityRow {

    private AuthorityRow() {}

    static Authority read(ResultSet row, int number) throws SQLException {
        return new Authority(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("representative", UUID.class),
                basis(
                        row.getString("basis"),
                        row.getString("evidence"),
                        Optional.ofNullable(row.getObject("reviewed_on", LocalDate.class))),
                scope((String[]) row.getArray("scope").getArray()),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new Authority.Verified(row.getString("verified_by"), row.getObject("verified_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
    }

    static Set<Scope> scope(String[] names) {
        return Stream.of(names).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The stored name of a basis. */
    static String name(Basis basis) {
        return switch (basis) {
            case Basis.Consent b -> "consent";
            case Basis.ParentalResponsibility b -> "parental-responsibility";
            case Basis.HealthAndWelfareAttorney b -> "health-and-welfare-attorney";
            case Basis.CourtDeputy b -> "court-deputy";
            case Basis.BestInterests b -> "best-interests";
            case Basis.Imca b -> "imca";
        };
    }

    /** When a parent's authority was last looked at again. */
    static Optional<LocalDate> reviewed(Basis basis) {
        return basis instanceof Basis.ParentalResponsibility parent ? parent.reviewed() : Optional.empty();
    }

    static Basis basis(String name, String evidence, Optional<LocalDate> reviewed) {
        return switch (name) {
            case "consent" -> new Basis.Consent(evidence);
            case "parental-responsibility" -> new Basis.ParentalResponsibility(evidence, reviewed);
            case "health-and-welfare-attorney" -> new Basis.HealthAndWelfareAttorney(evidence);
            case "court-deputy" -> new Basis.CourtDeputy(evidence);
            case "best-interests" -> new Basis.BestInterests(evidence);
            case "imca" -> new Basis.Imca(evidence);
            default ->
                throw new IllegalArgumentException(
                        "Authority: basis '%s' is not known. Maybe it was stored by a newer version.".formatted(name));
        };
    }
}
