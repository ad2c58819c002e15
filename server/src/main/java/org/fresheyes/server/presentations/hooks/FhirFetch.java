package org.fresheyes.server.presentations.hooks;

import java.io.Serial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.server.access.Program;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Fetches what did not come along, with the token of the call, from a server that is registered for the caller and from
 * no other: no redirect and no link leads elsewhere. Time, pages and bytes are limited.
 */
@Component
class FhirFetch {

    private final HttpClient http;
    private final Duration patience;
    private final int mostPages;
    private final int mostBytes;

    FhirFetch(Settings settings) {
        this.patience = settings.duration(Setting.CDS_HOOKS_FETCH_TIME);
        this.mostPages = settings.number(Setting.CDS_HOOKS_FETCH_PAGES);
        this.mostBytes = settings.bytes(Setting.CDS_HOOKS_BODY_LIMIT);
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** The record that a call opens; empty when it opens none, or one on a server that is not registered. */
    Optional<Opened> open(Program program, Call call) {
        return call.token()
                .flatMap(token -> server(program, call).map(allowed -> new Opened(new FhirAddress(allowed), token)));
    }

    /** For the 412 of a call that opens nothing. */
    String whyNot(Program program, Call call) {
        if (call.fhirServer().isEmpty() || call.token().isEmpty()) {
            return "There is no fhirServer with a token to fetch it from.";
        }
        return server(program, call).isPresent()
                ? "It cannot be fetched."
                : "The fhirServer is not registered here for this client.";
    }

    private static Optional<URI> server(Program program, Call call) {
        return call.fhirServer().filter(address -> program.fhirServers().stream()
                .anyMatch(allowed -> new FhirAddress(allowed).covers(address)));
    }

    /** A record that can be fetched for the length of one call. */
    final class Opened {

        private final FhirAddress server;
        private final AccessToken token;
        private final long end = System.nanoTime() + patience.toNanos();
        private final AtomicInteger bytesLeft = new AtomicInteger(mostBytes);

        private Opened(FhirAddress server, AccessToken token) {
            this.server = server;
            this.token = token;
        }

        /** All at once: the first pages of each source, and those after them. */
        Fetched fetch(Map<Source, String> from) {
            Map<Source, CompletableFuture<Fetched>> running = new EnumMap<>(Source.class);
            from.forEach((source, query) -> running.put(
                    source, CompletableFuture.supplyAsync(() -> pages(source, query), Thread::startVirtualThread)));
            List<Piece.Some> pieces = new ArrayList<>();
            List<Unchecked> failed = new ArrayList<>();
            running.values().stream().map(CompletableFuture::join).forEach(fetched -> {
                pieces.addAll(fetched.pieces());
                failed.addAll(fetched.failed());
            });
            return new Fetched(pieces, failed);
        }

        private Fetched pages(Source source, String query) {
            List<Piece.Some> pieces = new ArrayList<>();
            try {
                Optional<String> next = Optional.of(query);
                for (int page = 0; next.isPresent(); page++) {
                    if (page == mostPages) {
                        throw new NotFetched("more than %d pages".formatted(mostPages));
                    }
                    Piece.Some piece = page(next.get());
                    pieces.add(piece);
                    if (piece.facts().failure().isPresent()) {
                        throw new NotFetched("the clinical system could not send them all: "
                                + piece.facts().failure().get());
                    }
                    next = piece.facts().next();
                }
                return new Fetched(pieces, List.of());
            } catch (NotFetched e) {
                return new Fetched(pieces, List.of(Unchecked.failed(source, e.why())));
            }
        }

        private Piece.Some page(String query) throws NotFetched {
            URI address = server.resolve(query)
                    .orElseThrow(() -> new NotFetched("the next page is on a server that is not registered"));
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Accept", "application/fhir+json")
                    .header("Authorization", token.authorization())
                    .build();
            HttpResponse<byte[]> answer = answer(request);
            if (answer.statusCode() != 200) {
                throw new NotFetched("answered with status %d".formatted(answer.statusCode()));
            }
            bytesLeft.addAndGet(-answer.body().length);
            return read(answer.body());
        }

        private HttpResponse<byte[]> answer(HttpRequest request) throws NotFetched {
            int most = bytesLeft.get();
            if (most <= 0) {
                throw new NotFetched("the record is larger than is read");
            }
            CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                    request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), most));
            try {
                return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                answer.cancel(true);
                throw new NotFetched("no answer in time");
            } catch (ExecutionException e) {
                throw new NotFetched("no answer, or one larger than is read");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotFetched("the server is stopping");
            }
        }

        private static Piece.Some read(byte[] body) throws NotFetched {
            try (JsonParser json = Json.parser(body)) {
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    Piece.Some piece = Piece.Some.of(JsonTree.read(json));
                    if (piece.facts().type().isPresent() && json.nextToken() == null) {
                        return piece;
                    }
                }
            } catch (JacksonException broken) {
                // said below, like anything else that is no resource
            }
            throw new NotFetched("the answer is not a FHIR resource");
        }
    }

    /** Why something could not be fetched, in plain words; never with an address or a token. */
    private static final class NotFetched extends Exception {

        @Serial
        private static final long serialVersionUID = 1;

        private final String why;

        NotFetched(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
