package org.fresheyes.server.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port PostgreSQL listens on, on this machine only; the same at every start as long as nobody else took it. */
final class Port {

    private Port() {}

    /** The port remembered in the file, or a free one when there is none or it is taken. */
    static int rememberedIn(Path file) throws IOException {
        if (Files.exists(file)) {
            String kept = Files.readString(file).strip();
            if (kept.matches("[0-9]{4,5}") && isFree(Integer.parseInt(kept))) {
                return Integer.parseInt(kept);
            }
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, any.getLocalPort() + "\n");
            return any.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of a server that has just ended do not count
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
