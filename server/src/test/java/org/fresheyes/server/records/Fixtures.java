package org.fresheyes.server.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Relationship;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.Person;

/** Made-up records and people: nobody here exists. */
public final class Fixtures {

    public static final OdsCode PRACTICE = new OdsCode("Z99001");
    public static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    public static final Person ANN = Person.of(
            UUID.fromString("00000000-0000-4000-8000-0000000000a1"),
            new NhsNumber("9991234004"),
            new PersonName("Ann Fictional", "Testperson"),
            LocalDate.of(1961, 2, 3),
            PRACTICE);
    public static final Actor DOCTOR = Actor.staff("account-1", "Dr Mary Made-Up", PRACTICE);

    private Fixtures() {}

    public static byte[] stu3() {
        return resource("stu3-record.json");
    }

    public static byte[] r4() {
        return resource("r4-record.xml");
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static ImportedRecord read(byte[] original) {
        return switch (new RecordReader(RecordLimits.USUAL).read(original)) {
            case Reading.Understood understood -> understood.record();
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.faults());
        };
    }

    /** A usable file of a case. */
    public static RecordFile file(UUID caseId, byte[] original) {
        return new RecordFile(
                UUID.nameUUIDFromBytes(original),
                caseId,
                ANN.id(),
                "record.json",
                "application/fhir+json",
                original.length,
                "ab".repeat(32),
                RecordFile.State.USABLE,
                Optional.of(read(original)),
                List.of(),
                List.of(),
                DOCTOR,
                NOW);
    }

    public static PackCase facts(UUID caseId) {
        return new PackCase(
                caseId,
                "FE-0042",
                ANN,
                "the treatment offered",
                "an opinion only",
                List.of("Is an operation <really> needed & safe?", "What if I wait?"),
                Optional.of("I want to keep working.\nI am afraid of the anaesthetic."),
                List.of(new PackCase.FirstOpinion(
                        "Mr Ivan Invented",
                        "Northfield General (fictional)",
                        Optional.of(LocalDate.of(2026, 10, 1)),
                        "Recommends a knee replacement this winter.")),
                Optional.of(LocalDate.of(2026, 12, 20)),
                Optional.of(false),
                Optional.of("routine"),
                Optional.of(new PackCase.DelayAnswer(false, "Dr Mary Made-Up", NOW, Optional.of("Stable for a year."))),
                new PackCase.Team(
                        "Willow Lane Surgery", Optional.of(PRACTICE), Optional.of("Dr Mary Made-Up"), Optional.empty()),
                Optional.of(new PackCase.Team(
                        "Southfield General (fictional)", Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.of("Northfield General (fictional)"));
    }

    public static Grant grant() {
        Viewer viewer = new Viewer(UUID.randomUUID(), DOCTOR.name(), Optional.empty(), Set.of());
        return new Grant(
                UUID.randomUUID(), viewer, Relationship.REFERRING_TEAM, Set.of(Role.GP), Optional.empty(), DOCTOR);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/records/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no test file " + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
