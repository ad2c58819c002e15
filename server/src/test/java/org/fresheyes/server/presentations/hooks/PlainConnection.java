package org.fresheyes.server.presentations.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection for one request after the other, with as little around it as HTTP allows. It is opened again when the
 * server has had enough of it.
 */
final class PlainConnection implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");
    private static final Pattern CLOSE = Pattern.compile("(?i)\r\nconnection: *close\r\n");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final InetSocketAddress server;
    private final byte[] buffer = new byte[64 * 1024];
    private SocketChannel channel;

    PlainConnection(URI address) throws IOException {
        server = new InetSocketAddress(address.getHost(), address.getPort());
        channel = open(server);
    }

    private static SocketChannel open(InetSocketAddress server) throws IOException {
        return SocketChannel.open(server).setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    /** The head of a POST of JSON with a token. */
    static byte[] head(URI address, String token, int length) {
        return """
                POST %s HTTP/1.1
                Host: %s
                Content-Type: application/json
                Authorization: Bearer %s
                Content-Length: %d

                """
                .formatted(address.getPath(), address.getAuthority(), token, length)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The whole answer, which must say how long it is. */
    String send(byte[] head, byte[] body) throws IOException {
        ByteBuffer[] parts = {ByteBuffer.wrap(head), ByteBuffer.wrap(body)};
        while (parts[1].hasRemaining()) {
            channel.write(parts);
        }
        String answer = answer();
        if (CLOSE.matcher(answer).find()) {
            channel.close();
            channel = open(server);
        }
        return answer;
    }

    private String answer() throws IOException {
        InputStream in = Channels.newInputStream(channel);
        int read = 0;
        while (true) {
            int more = in.read(buffer, read, buffer.length - read);
            if (more < 0) {
                throw new IOException("Answer of %d bytes: it ends there.".formatted(read));
            }
            read += more;
            String answer = new String(buffer, 0, read, StandardCharsets.UTF_8);
            int end = answer.indexOf(END_OF_HEAD);
            if (end >= 0 && read >= length(answer, end)) {
                return answer;
            }
        }
    }

    private static int length(String answer, int endOfHead) throws IOException {
        Matcher length = LENGTH.matcher(answer);
        if (!length.find()) {
            throw new IOException("Answer '%s': does not say how long it is.".formatted(answer));
        }
        return endOfHead + END_OF_HEAD.length() + Integer.parseInt(length.group(1));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
