package org.fresheyes.server.wards.adt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A hospital system at the other end of the connection. */
final class AdtSender implements AutoCloseable {

    private final Socket socket;

    AdtSender(int port) {
        try {
            this.socket = new Socket("localhost", port);
            socket.setSoTimeout(30_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a message and returns its answer; empty when the other end hangs up. */
    String send(String message) {
        raw("\u000b" + message + "\u001c\r");
        return answer();
    }

    /** Only the code of the answer. */
    String code(String message) {
        return code(send(message), message);
    }

    void raw(String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next answer; empty when the other end hangs up. */
    String answer() {
        try {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            int sign = socket.getInputStream().read();
            while (sign >= 0 && sign != 0x1c) {
                answer.write(sign);
                sign = socket.getInputStream().read();
            }
            if (sign == 0x1c) {
                sign = socket.getInputStream().read();
            }
            return answer.toString(StandardCharsets.UTF_8).replace("\u000b", "");
        } catch (SocketException reset) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** MSA-1 of an answer to this message, which must name its control id. */
    static String code(String answer, String message) {
        String[] lines = answer.split("\r", -1);
        String[] msa = lines.length > 1 ? lines[1].split("\\|", -1) : new String[0];
        String[] msh = message.split("\r", 2)[0].split("\\|", -1);
        boolean about = msa.length > 2 && msa[0].equals("MSA") && (msh.length < 10 || msa[2].equals(msh[9]));
        if (!about) {
            throw new AssertionError("Not an answer to this message: '%s'".formatted(answer));
        }
        return msa[1];
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
