package org.fresheyes.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fresheyes.server.settings.CannotStart;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so a server started by root drops that for it.
 *
 * @param prefix what goes before each command
 * @param owner  user number that must own the cluster's files; -1: whoever created them
 */
record Footing(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;
    private static final Footing AS_WE_ARE = new Footing(List.of(), -1);

    /** A user without rights. The usual way for root. */
    private static final Footing DROPPED = new Footing(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs", "--"),
            NOBODY);

    /** A user namespace of its own: root outside still owns the files, inside nobody is root. For folders only root can enter. */
    private static final Footing APART = new Footing(List.of("unshare", "--user", "--"), 0);

    Footing {
        prefix = List.copyOf(prefix);
    }

    /**
     * Chooses by trying: can that user run the programs, and reach the folder?
     *
     * @throws CannotStart when started by root and no way works
     */
    static Footing on(Path folder, Binaries binaries) {
        if (!isRoot()) {
            return AS_WE_ARE;
        }
        List<String> reasons = new ArrayList<>();
        for (Footing footing : List.of(DROPPED, APART)) {
            Commands.Outcome reach = footing.run(folder, "", "test", "-x", folder.toString());
            Commands.Outcome programs =
                    footing.run(folder, "", binaries.program("postgres").toString(), "--version");
            if (reach.well() && programs.well()) {
                return footing;
            }
            reasons.add(
                    footing.prefix.getFirst() + ": " + (reach.well() ? programs.said() : "no entry " + reach.said()));
        }
        throw new CannotStart("PostgreSQL does not run as root, and an unprivileged user cannot use %s (%s). "
                        .formatted(folder, reasons)
                + "Maybe choose a folder that every user may enter, such as --data /var/lib/fresheyes.");
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    Commands.Outcome run(Path folder, String input, String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return Commands.run(whole, folder, input);
    }

    void give(Path path) throws IOException {
        if (owner >= 0 && Files.exists(path)) {
            Folders.give(path, owner);
        }
    }
}
