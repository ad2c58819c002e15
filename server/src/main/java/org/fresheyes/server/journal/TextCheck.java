package org.fresheyes.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Holds what people wrote against the digests in the chain. */
final class TextCheck {

    private final Consumer<Difference> differences;
    private @Nullable Mentions mentions;
    private long texts;

    TextCheck(Consumer<Difference> differences) {
        this.differences = differences;
    }

    void run(JdbcClient sql) {
        sql.sql(
                        """
                select stream, version, e.body, t.ordinal, t.salt, t.digest, t.content
                from journal_event e full join journal_text t using (stream, version)
                where t.ordinal is not null or e.body like '%"digest":%'
                order by stream, version, t.ordinal
                """)
                .query(this::row);
        if (mentions != null) {
            mentions.end();
        }
    }

    long texts() {
        return texts;
    }

    private void row(ResultSet row) throws SQLException {
        UUID stream = row.getObject("stream", UUID.class);
        int version = row.getInt("version");
        if (mentions == null || !mentions.of(stream, version)) {
            if (mentions != null) {
                mentions.end();
            }
            mentions = new Mentions(stream, version, row.getString("body"));
        }
        if (row.getObject("ordinal") != null) {
            mentions.found(
                    row.getInt("ordinal"), row.getBytes("salt"), row.getBytes("digest"), row.getString("content"));
            texts++;
        }
    }

    /** The words one event mentions, by ordinal with their digest, and not found so far. */
    private final class Mentions {

        private final UUID stream;
        private final int version;
        private final Map<Integer, String> digests = new TreeMap<>();

        Mentions(UUID stream, int version, @Nullable String body) {
            this.stream = stream;
            this.version = version;
            if (body != null) {
                gather(EventJson.tree(body));
            }
        }

        boolean of(UUID otherStream, int otherVersion) {
            return stream.equals(otherStream) && version == otherVersion;
        }

        void found(int ordinal, byte @Nullable [] salt, byte[] digest, @Nullable String content) {
            String expected = digests.remove(ordinal);
            if (expected == null) {
                report("words %d are kept, and no event has them".formatted(ordinal));
            } else if (!expected.equals(Hashes.hex(digest))) {
                report("words %d have another digest than the chain".formatted(ordinal));
            } else if (content != null && (salt == null || !Arrays.equals(Hashes.ofText(salt, content), digest))) {
                report("words %d were changed after they were recorded".formatted(ordinal));
            }
        }

        void end() {
            digests.keySet().forEach(ordinal -> report("words %d are missing".formatted(ordinal)));
        }

        private void gather(JsonNode node) {
            if (node.size() == 2
                    && node.path("words").isInt()
                    && node.path("digest").isString()) {
                digests.put(node.path("words").intValue(), node.path("digest").stringValue());
            } else {
                node.forEach(this::gather);
            }
        }

        private void report(String what) {
            differences.accept(Difference.in(stream, version, what));
        }
    }
}
