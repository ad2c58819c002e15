package org.fresheyes.server.access.internal.signin;

import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.access.Account;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.access.ExpectedMembers;
import org.fresheyes.server.access.Memberships;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.springframework.security.authentication.DisabledException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds or makes the account of somebody a provider has vouched for. */
@Service
class SignIns {

    private final Accounts accounts;
    private final People people;
    private final Memberships memberships;
    private final ExpectedMembers expected;
    private final StaffRoles staffRoles;

    SignIns(
            Accounts accounts,
            People people,
            Memberships memberships,
            ExpectedMembers expected,
            StaffRoles staffRoles) {
        this.accounts = accounts;
        this.people = people;
        this.memberships = memberships;
        this.expected = expected;
        this.staffRoles = staffRoles;
    }

    /**
     * The account of this identity, linked to the person with the NHS number the provider proved. A provider for staff
     * proves nobody as a patient; one for people gives nobody a role.
     *
     * @throws DisabledException when the account is locked
     * @throws StaffElsewhere when somebody with a role comes by the provider for people
     */
    @Transactional
    UUID signIn(String issuer, String subject, Claims claims, NamedProvider.Audience audience) {
        Account account = accounts.seen(issuer, subject, claims.name(), claims.email());
        if (account.disabled()) {
            throw new DisabledException(
                    "Account %s: locked. Maybe an administrator ended its access.".formatted(account.id()));
        }
        if (!audience.includesStaff() && isStaff(account, claims)) {
            throw new StaffElsewhere(subject);
        }
        if (audience.includesPeople() && claims.proven()) {
            person(claims)
                    .filter(person ->
                            account.person().filter(person.id()::equals).isEmpty())
                    .ifPresent(person -> accounts.link(account.id(), person.id()));
        }
        if (audience.includesStaff()) {
            claims.email().ifPresent(email -> expected.arrived(account, email));
            staffRoles.apply(account, claims);
        }
        return account.id();
    }

    private boolean isStaff(Account account, Claims claims) {
        return !memberships.of(account.id()).isEmpty() || staffRoles.claimed(claims);
    }

    private Optional<Person> person(Claims claims) {
        return claims.nhsNumber().flatMap(number -> people.byNhsNumber(number).or(() -> newPerson(claims)));
    }

    /** NHS login tells enough to know somebody new, when it also tells their practice. */
    private Optional<Person> newPerson(Claims claims) {
        Optional<Person> person = claims.nhsNumber().flatMap(number -> claims.born()
                .flatMap(born -> claims.text("family_name").flatMap(family -> claims.text("gp_ods_code")
                        .map(practice -> Person.of(
                                UUID.randomUUID(),
                                number,
                                new PersonName(claims.text("given_name").orElse(""), family),
                                born,
                                OdsCode.of(practice))))));
        person.ifPresent(people::add);
        return person;
    }
}
