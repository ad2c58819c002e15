package org.fresheyes.server.presentations.hooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fresheyes.intake.json.JsonTree;

/**
 * Reads the call of a hook, once, with the records in it. What the specification requires must be there; what it does not
 * know is left out.
 */
final class CallReader {

    private static final Pattern FHIR_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private final Fields fields;
    private final Map<String, Piece> prefetch = new HashMap<>();
    private final Set<String> context = new HashSet<>();
    private Optional<Hook> hook = Optional.empty();
    private Optional<UUID> instance = Optional.empty();
    private Optional<String> patient = Optional.empty();
    private Optional<URI> fhirServer = Optional.empty();
    private Optional<AccessToken> token = Optional.empty();
    private Optional<String> tokensPatient = Optional.empty();
    private Optional<Piece.Some> told = Optional.empty();
    private boolean authorised;

    private CallReader(Fields fields) {
        this.fields = fields;
    }

    /** @throws BadRequest with everything that is wrong */
    static Call read(byte[] body) {
        return Fields.read(body, fields -> new CallReader(fields).call());
    }

    private Optional<Call> call() {
        Set<String> seen = new HashSet<>();
        fields.each("", name -> {
            seen.add(name);
            field(name);
        });
        fields.require("", seen, "hook", "hookInstance", "context");
        if (hook.isPresent() && seen.contains("context")) {
            fields.require(
                    "context.", context, hook.get().context().stream().sorted().toArray(String[]::new));
        }
        if (authorised && fhirServer.isEmpty()) {
            fields.wrong("required", "fhirServer is missing, and fhirAuthorization is there.");
        }
        if (tokensPatient.isPresent() && patient.isPresent() && !tokensPatient.equals(patient)) {
            fields.wrong("invalid", "fhirAuthorization.patient is not context.patientId.");
        }
        return hook.isPresent() && instance.isPresent() && patient.isPresent()
                ? Optional.of(new Call(hook.get(), instance.get(), patient.get(), fhirServer, token, told, prefetch))
                : Optional.empty();
    }

    private void field(String name) {
        switch (name) {
            case "hook" -> hook = fields.text(name).flatMap(this::hook);
            case "hookInstance" -> instance = fields.uuid(name);
            case "fhirServer" -> fhirServer = fields.text(name).flatMap(this::address);
            case "fhirAuthorization" -> {
                if (fields.isObject(name)) {
                    authorised = true;
                    authorization();
                }
            }
            case "context" -> {
                if (fields.isObject(name)) {
                    fields.each("context.", this::contextField);
                }
            }
            case "prefetch" -> {
                if (fields.isObject(name)) {
                    fields.each("prefetch.", this::prefetched, key -> prefetch.put(key, new Piece.Nothing()));
                }
            }
            default -> fields.skip();
        }
    }

    private void contextField(String name) {
        context.add(name);
        switch (name) {
            case "patientId" ->
                patient = fields.text("context.patientId").flatMap(id -> {
                    if (FHIR_ID.matcher(id).matches()) {
                        return Optional.of(id);
                    }
                    fields.wrong("value", "context.patientId is not an id of FHIR.");
                    return Optional.empty();
                });
            case "userId", "encounterId" -> fields.text("context." + name);
            case "conditions" -> {
                if (fields.isObject("context.conditions")) {
                    told = Optional.of(some());
                }
            }
            case "draftOrders" -> {
                if (fields.isObject("context.draftOrders")) {
                    fields.skip(); // they are not done yet
                }
            }
            default -> fields.skip();
        }
    }

    private void prefetched(String key) {
        if (fields.isObject("prefetch." + Fields.plain(key))) {
            prefetch.put(key, some());
        }
    }

    /** The object that begins here. */
    private Piece.Some some() {
        return Piece.Some.of(JsonTree.read(fields.json()));
    }

    private void authorization() {
        String path = "fhirAuthorization.";
        Set<String> seen = new HashSet<>();
        fields.each(path, name -> {
            seen.add(name);
            switch (name) {
                case "access_token" -> token = fields.text(path + name).flatMap(this::token);
                case "token_type" ->
                    fields.text(path + name)
                            .filter(type -> !type.equalsIgnoreCase("Bearer"))
                            .ifPresent(type -> fields.wrong("value", path + "token_type is not Bearer."));
                case "patient" -> tokensPatient = fields.text(path + name);
                default -> fields.skip();
            }
        });
        fields.require(path, seen, "access_token");
    }

    private Optional<AccessToken> token(String written) {
        if (written.matches("[\\x21-\\x7e]{1,20000}")) {
            return Optional.of(new AccessToken(written));
        }
        fields.wrong("value", "fhirAuthorization.access_token is not a token.");
        return Optional.empty();
    }

    private Optional<Hook> hook(String name) {
        Optional<Hook> known = Hook.named(name);
        if (known.isEmpty()) {
            fields.wrong("not-supported", "There is no service for the hook '%s'.".formatted(Fields.plain(name)));
        }
        return known;
    }

    private Optional<URI> address(String written) {
        try {
            URI uri = new URI(written);
            if (uri.isAbsolute() && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // said below, like any other address that is none
        }
        fields.wrong("value", "fhirServer is not an absolute address.");
        return Optional.empty();
    }
}
