package org.fresheyes.server.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DirectoryPagesTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("--signin.built-in");
        server.bean(DemoDirectory.class).load();
        staff("robin", Role.ADMINISTRATOR);
        staff("pat", Role.HOSPITAL_STAFF);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void staff(String key, Role role) {
        server.bean(DemoSignIns.class)
                .add(new DemoSignIn(
                        key,
                        key + " Example",
                        "works at Southfell",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(new Membership(new OdsCode("DEMOT2"), "Southfell", role))));
    }

    @Test
    void anybody_can_look_for_a_practice() {
        TestBrowser.Answer found = new TestBrowser(server.url()).get("/directory/practices?q=mill");
        assertThat(found.path()).startsWith("/directory/practices");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body())
                .contains("Mill Lane Surgery (demo)")
                .contains("1 Mill Lane, Northmoor, LS6")
                .contains("are made up")
                .doesNotContain("Oak Tree");
    }

    @Test
    void a_search_without_a_result_says_so_and_shows_the_words_as_words() {
        TestBrowser.Answer none = new TestBrowser(server.url()).get("/directory/practices?q=%3Cb%3Enowhere");
        assertThat(none.body())
                .contains("We found no practice for “&lt;b&gt;nowhere”")
                .contains("Check the spelling");
    }

    @Test
    void the_administrator_sees_what_is_loaded_from_whom_and_what_it_is_not() {
        TestBrowser browser = new TestBrowser(server.url());
        browser.signIn("robin");
        TestBrowser.Answer page = browser.get("/organisation/directory");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("made-up organisations and made-up figures")
                .contains("Rows read")
                .contains("Open GP practices")
                .contains("It is not a figure that NHS England has published")
                .doesNotContain("may be out of date");
    }

    @Test
    void facts_older_than_a_year_are_marked() {
        server.bean(JdbcClient.class)
                .sql(
                        """
                        insert into directory_import (what, file_name, sha256, rows_read, rows_kept, imported_at,
                            source_name, publisher, licence, dated)
                        values ('OLD', 'old.csv', '', 3, 2, now(), 'Old facts', 'Somebody', 'None', '2014-07-01')
                        """)
                .update();
        TestBrowser browser = new TestBrowser(server.url());
        browser.signIn("robin");
        assertThat(browser.get("/organisation/directory").body())
                .contains("Old facts")
                .contains("July 2014")
                .contains("may be out of date");
        server.bean(JdbcClient.class)
                .sql("delete from directory_import where what = 'OLD'")
                .update();
    }

    @Test
    void other_staff_and_strangers_do_not_see_it() {
        assertThat(new TestBrowser(server.url()).get("/organisation/directory").path())
                .contains("sign-in");
        TestBrowser browser = new TestBrowser(server.url());
        browser.signIn("pat");
        assertThat(browser.get("/organisation/directory").status()).isEqualTo(403);
    }
}
