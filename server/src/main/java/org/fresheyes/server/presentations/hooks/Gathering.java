package org.fresheyes.server.presentations.hooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.access.Program;
import org.fresheyes.server.presentations.hooks.FhirFetch.Opened;
import org.springframework.stereotype.Component;

/** Brings together what came with a call and what has to be fetched for it. */
@Component
class Gathering {

    private final FhirFetch fetch;

    Gathering(FhirFetch fetch) {
        this.fetch = fetch;
    }

    Gathered of(Program program, Call call, LocalDate today) {
        List<Source> absent = Arrays.stream(Source.values())
                .filter(source -> !call.prefetch().containsKey(source.key()))
                .toList();
        List<Source> needed = absent.stream().filter(Source::isNeeded).toList();
        Optional<Opened> opened = fetch.open(program, call);
        if (opened.isEmpty() && !needed.isEmpty()) {
            return new Gathered.Lacking(needed, fetch.whyNot(program, call));
        }
        List<Piece.Some> pieces = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        call.told().ifPresent(pieces::add);
        Map<Source, String> toFetch = new EnumMap<>(Source.class);
        call.prefetch().forEach((key, piece) -> {
            if (piece instanceof Piece.Some some) {
                pieces.add(some);
                Source.named(key).ifPresent(source -> sent(source, some, opened, toFetch, unchecked));
            }
        });
        if (opened.isPresent()) {
            absent.forEach(source -> toFetch.put(source, source.query(call.patient(), program.isStu3(), today)));
            Fetched fetched = opened.get().fetch(toFetch);
            pieces.addAll(fetched.pieces());
            unchecked.addAll(fetched.failed());
        } else {
            absent.forEach(source -> unchecked.add(Unchecked.notSent(source)));
        }
        return new Gathered.Enough(pieces, unchecked);
    }

    /** What was sent may be less than everything, and says so. */
    private static void sent(
            Source source,
            Piece.Some piece,
            Optional<Opened> opened,
            Map<Source, String> toFetch,
            List<Unchecked> unchecked) {
        Facts facts = piece.facts();
        if (facts.type().isEmpty()) {
            unchecked.add(Unchecked.failed(source, "what was sent is not a FHIR resource"));
        }
        facts.failure()
                .ifPresent(code -> unchecked.add(
                        Unchecked.failed(source, "the clinical system could not send them all: " + code)));
        facts.next().ifPresent(next -> {
            if (opened.isPresent()) {
                toFetch.put(source, next);
            } else {
                unchecked.add(Unchecked.failed(source, "only the first page was sent"));
            }
        });
    }
}
