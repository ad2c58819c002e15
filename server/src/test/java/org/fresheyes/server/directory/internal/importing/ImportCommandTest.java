package org.fresheyes.server.directory.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void imports_a_folder() throws IOException {
        ImportScene scene = new ImportScene(folder).file("etr.csv", ImportScene.trust("ZZA", "NORTHMOOR"));
        assertThat(run(scene, "directory", "--from", folder.toString())).isZero();
        assertThat(said()).contains("Imported in").contains("Not there (plain, .gz or .zip");
        assertThat(scene.directory.trusts()).hasSize(1);
    }

    @Test
    void a_folder_that_is_not_there_is_answered_with_the_list_of_files() {
        ImportScene scene = new ImportScene(folder);
        assertThat(run(scene, "directory", "--from", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(said()).contains("There is no folder").contains("etr.csv").contains("Gt 00 To 01 Weeks SUM 1");
    }

    @Test
    void a_damaged_file_changes_nothing() throws IOException {
        ImportScene scene = new ImportScene(folder);
        java.nio.file.Files.write(folder.resolve("etr.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 1, 2, 3});
        assertThat(run(scene, "directory", "--from", folder.toString())).isEqualTo(1);
        assertThat(said())
                .contains("Nothing was imported")
                .contains("etr.csv.gz")
                .contains("Maybe");
    }

    @Test
    void anything_else_is_not_understood() {
        assertThat(run(new ImportScene(folder), "people")).isEqualTo(2);
        assertThat(said()).contains("Maybe: fresheyes import directory");
    }

    private int run(ImportScene scene, String... words) {
        return scene.command().run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
