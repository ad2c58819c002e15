package org.fresheyes.server.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** The names and small parts that every resource here is made of. */
public final class Fhir {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private Fhir() {}

    /**
     * The name of a code system, map or kind of identifier of our own: a URN made from the words, so the same
     * everywhere. It is no web address, because no domain is ours to speak for.
     *
     * @param what such as {@code CodeSystem/act}
     */
    public static String own(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("fresheyes/" + what).getBytes(StandardCharsets.UTF_8));
    }

    public static Identifier identifier(NhsNumber number) {
        return new Identifier().setSystem("https://fhir.nhs.uk/Id/nhs-number").setValue(number.digits());
    }

    public static Identifier identifier(OdsCode code) {
        return new Identifier()
                .setSystem("https://fhir.nhs.uk/Id/ods-organization-code")
                .setValue(code.value());
    }

    public static Reference patient(UUID person) {
        return new Reference("Patient/" + person);
    }

    /** An organisation by its code, so that it is known even where the directory does not list it. */
    public static Reference organisation(OdsCode code, Optional<String> name) {
        Reference reference = new Reference("Organization/" + code.value()).setIdentifier(identifier(code));
        name.ifPresent(reference::setDisplay);
        return reference;
    }

    public static DateTimeType time(Instant at) {
        return new DateTimeType(Date.from(at), TemporalPrecisionEnum.SECOND, UTC);
    }

    /** A code of our own: the name of a constant in lower case, with dashes. */
    public static Coding own(String system, Enum<?> constant, String display) {
        return new Coding(own("CodeSystem/" + system), code(constant), display);
    }

    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A code system of our own, complete, to which the concepts are still to be added. */
    public static CodeSystem codeSystem(String id, String title) {
        CodeSystem system = new CodeSystem();
        system.setId(id);
        system.setUrl(own("CodeSystem/" + id))
                .setVersion("1")
                .setName(title.replaceAll("[^A-Za-z]", ""))
                .setTitle(title)
                .setStatus(PublicationStatus.ACTIVE)
                .setExperimental(false)
                .setPublisher("Fresh Eyes")
                .setDescription(title + ", as Fresh Eyes uses them.");
        return system.setCaseSensitive(true).setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
    }
}
