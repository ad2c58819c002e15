package org.fresheyes.server.wards.adt;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * One connection of the Minimal Lower Layer Protocol: a message stands between 0x0B and 0x1C 0x0D, and so does its answer.
 * A sender may be silent between messages for as long as it likes; within a message its time is limited.
 */
final class MllpConnection implements Closeable {

    private static final int START = 0x0B;
    private static final int END = 0x1C;
    private static final int RETURN = 0x0D;
    private static final int NONE = -1;

    /** So much may stand between two messages, such as ends of lines. */
    private static final int MOST_BETWEEN = 64;

    /** What is longer than this many times what is taken is not read to its end. */
    private static final int FAR_TOO_LONG = 16;

    /** A message as it came, or the beginning of one that is longer than is taken. */
    record Received(ByteArrayOutputStream content, boolean whole) {}

    private final Socket socket;
    private final int longest;
    private final Duration time;
    private final byte[] buffer = new byte[8192];
    private int at;
    private int filled;

    /** @param longest most bytes of a message */
    MllpConnection(Socket socket, int longest, Duration time) {
        this.socket = socket;
        this.longest = longest;
        this.time = time;
    }

    /**
     * The next message; empty when the sender has hung up.
     *
     * @throws SocketTimeoutException when the sender began a message and did not end it in time
     * @throws IOException when this is not the protocol, the message is far too long, or the connection breaks within it
     */
    Optional<Received> next() throws IOException {
        if (!comesToStart()) {
            return Optional.empty();
        }
        long end = System.nanoTime() + time.toNanos();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        long length = 0;
        boolean ending = false;
        while (true) {
            int sign = within(end);
            if (ending && sign == RETURN) {
                return Optional.of(new Received(message, length <= longest));
            }
            length++;
            if (length > (long) longest * FAR_TOO_LONG) {
                throw new IOException("a message is far longer than is taken");
            }
            if (ending && length <= longest) {
                message.write(END);
            }
            ending = sign == END;
            if (!ending && length <= longest) {
                message.write(sign);
            }
        }
    }

    void answer(String answer) throws IOException {
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        framed.write(START);
        framed.writeBytes(answer.getBytes(StandardCharsets.UTF_8));
        framed.write(END);
        framed.write(RETURN);
        socket.getOutputStream().write(framed.toByteArray());
        socket.getOutputStream().flush();
    }

    /** Nothing more is read; a message that is being worked on still gets its answer. */
    void readNoMore() throws IOException {
        socket.shutdownInput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private boolean comesToStart() throws IOException {
        for (int between = 0; between <= MOST_BETWEEN; between++) {
            if (at == filled && !fill(0)) {
                return false;
            }
            if (buffer[at++] == START) {
                return true;
            }
        }
        throw new IOException("no message begins. Maybe this is another protocol");
    }

    private int within(long end) throws IOException {
        if (at == filled) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException("a message took longer than " + time);
            }
            if (!fill((int) Math.min(left, Integer.MAX_VALUE))) {
                throw new EOFException("the connection ended within a message");
            }
        }
        return buffer[at++];
    }

    /** @param wait in milliseconds; 0 for ever */
    private boolean fill(int wait) throws IOException {
        socket.setSoTimeout(wait);
        filled = Math.max(NONE, socket.getInputStream().read(buffer));
        at = 0;
        if (filled == NONE) {
            filled = 0;
            return false;
        }
        return true;
    }
}
