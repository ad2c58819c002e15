package org.fresheyes.server.access.internal.signin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Account;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Memberships;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * Takes roles from the claims of CIS2, when the configuration says which job roles count: the claim is a list of
 * {@code org_code} and {@code role_code}, such as {@code S8000:G8000:R8000}, of which the last part is the job.
 */
@Component
class StaffRoles {

    private final Settings settings;
    private final Memberships memberships;

    StaffRoles(Settings settings, Memberships memberships) {
        this.settings = settings;
        this.memberships = memberships;
    }

    /** Gives the account the roles of this sign-in, and ends those an earlier sign-in gave and this one does not. */
    void apply(Account account, Claims claims) {
        Map<String, Role> jobs = jobs();
        if (!jobs.isEmpty()) {
            memberships.fromClaims(account.id(), granted(claims, jobs));
        }
    }

    /** Whether the provider says that somebody holds any job, counted here or not. */
    boolean claimed(Claims claims) {
        return claims.values().get(settings.text(Setting.SIGNIN_STAFF_ROLES_CLAIM)) instanceof Collection<?> roles
                && !roles.isEmpty();
    }

    /** As configured: {@code R0260=GP, R0050=CONSULTANT}. */
    private Map<String, Role> jobs() {
        return Stream.of(settings.text(Setting.SIGNIN_STAFF_ROLES).split(","))
                .map(String::strip)
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> Role.valueOf(pair[1].strip())));
    }

    private Set<Membership> granted(Claims claims, Map<String, Role> jobs) {
        Set<Membership> granted = new HashSet<>();
        if (claims.values().get(settings.text(Setting.SIGNIN_STAFF_ROLES_CLAIM)) instanceof Collection<?> roles) {
            for (Object role : roles) {
                if (role instanceof Map<?, ?> one) {
                    membership(one, jobs).ifPresent(granted::add);
                }
            }
        }
        return granted;
    }

    private static Optional<Membership> membership(Map<?, ?> role, Map<String, Role> jobs) {
        String code = String.valueOf(role.get("role_code"));
        String organisation = String.valueOf(role.get("org_code"));
        String name = role.get("org_name") instanceof String text ? text : organisation;
        return Optional.ofNullable(jobs.get(code.substring(code.lastIndexOf(':') + 1)))
                .map(known -> new Membership(OdsCode.of(organisation), name, known));
    }
}
