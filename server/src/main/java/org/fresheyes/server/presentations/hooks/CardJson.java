package org.fresheyes.server.presentations.hooks;

import java.util.List;
import java.util.Locale;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.server.fhir.Fhir;
import tools.jackson.core.JsonGenerator;

/** The answer to a call as the specification has it (CDS Hooks 2.0.1, CDS Service Response): no nulls, nothing empty. */
final class CardJson {

    private static final String SOURCE = "Jess's Rule, by Fresh Eyes";
    private static final String GUIDANCE =
            "https://www.england.nhs.uk/long-read/jesss-rule-three-strikes-and-we-rethink/";
    private static final String LEVELS = Fhir.own("CodeSystem/jesss-rule-level");

    private final String patient;

    /** @param patient the id of the person in the clinical system, for the tasks that it is offered */
    CardJson(String patient) {
        this.patient = patient;
    }

    byte[] of(List<Card> cards) {
        return Json.written(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("cards");
            cards.forEach(card -> card(json, card));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void card(JsonGenerator json, Card card) {
        json.writeStartObject();
        json.writeStringProperty("uuid", card.id().toString());
        json.writeStringProperty("summary", card.summary());
        json.writeStringProperty("detail", card.detail());
        json.writeStringProperty("indicator", card.indicator().name().toLowerCase(Locale.ROOT));
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("label", SOURCE);
        json.writeStringProperty("url", GUIDANCE);
        card.level().ifPresent(level -> {
            json.writeName("topic");
            coding(json, LEVELS, code(level), display(level));
        });
        json.writeEndObject();
        suggestions(json, card.suggestions());
        json.writeArrayPropertyStart("overrideReasons");
        for (OverrideReason reason : OverrideReason.values()) {
            coding(json, OverrideReason.SYSTEM, reason.code(), reason.display());
        }
        json.writeEndArray();
        card.link().ifPresent(address -> link(json, address));
        json.writeEndObject();
    }

    private void suggestions(JsonGenerator json, List<Suggestion> suggestions) {
        if (suggestions.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("suggestions");
        for (Suggestion suggestion : suggestions) {
            json.writeStartObject();
            json.writeStringProperty("label", suggestion.label());
            json.writeStringProperty("uuid", suggestion.id().toString());
            json.writeArrayPropertyStart("actions");
            json.writeStartObject();
            json.writeStringProperty("type", "create");
            json.writeStringProperty("description", suggestion.description());
            json.writeName("resource");
            task(json, suggestion);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("selectionBehavior", "any");
    }

    /** The elements that STU3 and R4 share. */
    private void task(JsonGenerator json, Suggestion suggestion) {
        json.writeStartObject();
        json.writeStringProperty("resourceType", "Task");
        json.writeStringProperty("status", "requested");
        json.writeStringProperty("intent", "proposal");
        json.writeStringProperty("description", suggestion.label());
        json.writeObjectPropertyStart("for");
        json.writeStringProperty("reference", "Patient/" + patient);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, String address) {
        json.writeArrayPropertyStart("links");
        json.writeStartObject();
        json.writeStringProperty("label", "Open the review");
        json.writeStringProperty("url", address);
        json.writeStringProperty("type", "absolute");
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void coding(JsonGenerator json, String system, String code, String display) {
        json.writeStartObject();
        json.writeStringProperty("code", code);
        json.writeStringProperty("system", system);
        json.writeStringProperty("display", display);
        json.writeEndObject();
    }

    private static String code(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String display(Level level) {
        return switch (level) {
            case REVIEW_DUE_RED_FLAG -> "Review due: red flag";
            case RETURNED_AFTER_REVIEW -> "Returned after review";
            case UNRESOLVED_DESPITE_DIAGNOSIS -> "Unresolved despite a diagnosis";
            case REVIEW_DUE -> "Review due";
            case KNOWN_CONDITION -> "Known condition";
            case SETTLED -> "Settled";
        };
    }
}
