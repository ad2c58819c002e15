package org.fresheyes.server.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fresheyes.server.settings.CannotStart;
import org.jspecify.annotations.Nullable;

/** One server per data folder. The operating system gives the lock back when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private static final String NAME = "fresheyes.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CannotStart when another server holds the folder */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new CannotStart("The data folder %s is in use by another Fresh Eyes server (process %s). "
                            .formatted(folder, holder.isEmpty() ? "unknown" : holder)
                    + "Maybe stop that one first, or give this one a folder of its own with --data.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new FolderLock(channel);
    }

    /** Whether a server holds the folder now. */
    static boolean isTaken(Path folder) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock free = lock(channel)) {
            return free == null;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process: two servers in one JVM
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
