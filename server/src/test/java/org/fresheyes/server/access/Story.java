package org.fresheyes.server.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.postgres.TestPostgres;

/** Asha, who is a patient of Example Surgery; her daughter Dina; Dr Bello, her GP; and Ada, who administers the surgery. */
final class Story implements AutoCloseable {

    static final NhsNumber ASHA = new NhsNumber("9990000018");
    static final OdsCode SURGERY = new OdsCode("P001");

    final DataSource database = TestPostgres.migrated();
    final TestServer server;
    final Person asha;
    final UUID dina;

    Story(String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "--signin.built-in";
        System.arraycopy(options, 0, all, 1, options.length);
        server = TestServer.on(database, all);
        asha = Person.of(UUID.randomUUID(), ASHA, new PersonName("Asha", "Example"), LocalDate.of(1970, 1, 1), SURGERY);
        server.bean(People.class).add(asha);
        add("asha", "Asha Example", Optional.of(ASHA), Set.of());
        dina = add("dina", "Dina Example", Optional.empty(), Set.of());
        add("bello", "Dr Bello", Optional.empty(), Set.of(member(Role.GP)));
        add("ada", "Ada Admin", Optional.empty(), Set.of(member(Role.ADMINISTRATOR)));
    }

    TestBrowser signedIn(String subject) {
        TestBrowser browser = new TestBrowser(server.url());
        browser.get("/my/who-looked");
        browser.enter(subject, DemoSignIn.PASSWORD);
        return browser;
    }

    private UUID add(String subject, String name, Optional<NhsNumber> number, Set<Membership> memberships) {
        return server.bean(DemoSignIns.class)
                .add(new DemoSignIn(
                        subject, name, "of the story", Optional.of(subject + "@example.org"), number, memberships));
    }

    private static Membership member(Role role) {
        return new Membership(SURGERY, "Example Surgery", role);
    }

    @Override
    public void close() {
        server.close();
    }
}
