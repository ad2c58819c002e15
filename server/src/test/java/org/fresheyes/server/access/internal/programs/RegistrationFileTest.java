package org.fresheyes.server.access.internal.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fresheyes.server.settings.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationFileTest {

    private @TempDir Path folder;

    private List<Registration> read(String text) throws IOException {
        Files.writeString(folder.resolve("keys.json"), "{\"keys\": []}");
        return RegistrationFile.read(Files.writeString(folder.resolve("clients.conf"), text));
    }

    @Test
    void a_system_is_read_with_its_practices_servers_and_origins() throws IOException {
        Registration one =
                read("""
                        # a comment
                        [https://ehr.example.org]
                        name = Example
                        practice = a81001 Example Surgery
                        practice.north = A81002
                        keys = keys.json
                        fhir-servers = https://ehr.example.org/fhir, http://localhost:9000/fhir
                        fhir-version = STU3
                        origins = https://app.example.org/ignored
                        """)
                        .getFirst();
        assertThat(one.practiceOf(Optional.empty()).orElseThrow().name()).isEqualTo("Example Surgery");
        assertThat(one.practiceOf(Optional.of("north")).orElseThrow().code().value())
                .isEqualTo("A81002");
        assertThat(one.practiceOf(Optional.of("south"))).isEmpty();
        assertThat(one.fhirServers()).hasSize(2);
        assertThat(one.isStu3()).isTrue();
        assertThat(one.origins()).containsExactly("https://app.example.org");
    }

    @Test
    void every_problem_of_the_file_is_named_at_once() {
        assertThatThrownBy(
                        () -> read(
                                """
                        name = before any
                        [https://a.example.org]
                        colour = blue
                        practice = ?
                        keys = missing.json
                        [https://b.example.org]
                        name = B
                        keys = http://b.example.org/keys
                        fhir-servers = ftp://b.example.org
                        fhir-version = R5
                        """))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(
                        "line 1:",
                        "line 3: there is no key 'colour'",
                        "[https://a.example.org]: 'name' is missing",
                        "ODS code '?'",
                        "missing.json cannot be read",
                        "[https://b.example.org]: no practice",
                        "keys = http://b.example.org/keys is no https address",
                        "fhir-servers = ftp://b.example.org is no https address",
                        "fhir-version = R5");
    }
}
