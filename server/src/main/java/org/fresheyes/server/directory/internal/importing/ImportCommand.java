package org.fresheyes.server.directory.internal.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fresheyes.server.Command;
import org.fresheyes.server.directory.internal.importing.Rows.BadLines;
import org.springframework.stereotype.Component;

/** {@code ./fresheyes import directory [--from FOLDER] [--leave-out-bad-lines]}. */
@Component
final class ImportCommand implements Command {

    private static final String USAGE = "fresheyes import directory [--from FOLDER] [--leave-out-bad-lines]";
    private static final Path USUAL = Path.of("..", "shared", "data");

    private final DirectoryImport directory;

    ImportCommand(DirectoryImport directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        BadLines badLines = words.remove("--leave-out-bad-lines") ? BadLines.LEAVE_OUT : BadLines.STOP;
        boolean asked = words.size() == 1 || (words.size() == 3 && words.get(1).equals("--from"));
        if (!asked || !words.getFirst().equals("directory")) {
            out.printf("Not understood: import %s%nMaybe: %s%n", String.join(" ", arguments), USAGE);
            return 2;
        }
        Path folder = words.size() == 3 ? Path.of(words.getLast()) : USUAL;
        if (!Files.isDirectory(folder)) {
            out.printf("There is no folder %s. Put these files in a folder, then: %s%n", folder, USAGE);
            DirectoryImport.wanted(Found.NOTHING).forEach(out::println);
            return 2;
        }
        try {
            return directory.run(folder, badLines, out) ? 0 : 1;
        } catch (IOException e) {
            out.printf("Nothing was imported. A file could not be read: %s. Maybe it is damaged.%n", e.getMessage());
            return 1;
        }
    }
}
