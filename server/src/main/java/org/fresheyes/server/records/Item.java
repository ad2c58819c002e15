package org.fresheyes.server.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** One entry of a record in our own small model: the only thing the pack is made of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Item.Problem.class, name = "problem"),
    @JsonSubTypes.Type(value = Item.Allergy.class, name = "allergy"),
    @JsonSubTypes.Type(value = Item.Medicine.class, name = "medicine"),
    @JsonSubTypes.Type(value = Item.Result.class, name = "result"),
    @JsonSubTypes.Type(value = Item.Consultation.class, name = "consultation"),
    @JsonSubTypes.Type(value = Item.Immunisation.class, name = "immunisation"),
    @JsonSubTypes.Type(value = Item.Procedure.class, name = "procedure"),
    @JsonSubTypes.Type(value = Item.Document.class, name = "document"),
    @JsonSubTypes.Type(value = Item.Referral.class, name = "referral"),
    @JsonSubTypes.Type(value = Item.FamilyHistory.class, name = "family-history"),
    @JsonSubTypes.Type(value = Item.Plan.class, name = "plan"),
    @JsonSubTypes.Type(value = Item.Note.class, name = "note")
})
public sealed interface Item {

    Entry entry();

    /** The same item with another entry. */
    Item with(Entry other);

    /** A problem or diagnosis on the problem list. */
    record Problem(Entry entry, boolean active, Optional<String> significance, Optional<When> ended) implements Item {
        @Override
        public Problem with(Entry other) {
            return new Problem(other, active, significance, ended);
        }
    }

    /** An allergy or other unwanted reaction. */
    record Allergy(Entry entry, boolean ended, List<String> reactions, Optional<String> severity) implements Item {
        public Allergy {
            reactions = List.copyOf(reactions);
        }

        @Override
        public Allergy with(Entry other) {
            return new Allergy(other, ended, reactions, severity);
        }
    }

    /**
     * A course of a medicine: the statement with its plan and every issue folded in.
     *
     * @param current false when the record says it was stopped or completed
     * @param issues how many times it was issued in this file
     */
    record Medicine(
            Entry entry,
            boolean current,
            Optional<String> dose,
            Optional<String> quantity,
            Optional<String> type,
            Optional<When> ended,
            int issues,
            Optional<When> lastIssued,
            Optional<String> whyStopped)
            implements Item {

        /** A negative count of issues cannot be. */
        public Medicine {
            if (issues < 0) {
                throw new IllegalArgumentException(
                        "Medicine %d: %d issues. Maybe they were counted twice.".formatted(entry.number(), issues));
            }
        }

        @Override
        public Medicine with(Entry other) {
            return new Medicine(other, current, dose, quantity, type, ended, issues, lastIssued, whyStopped);
        }
    }

    /** A measurement or test result, with one value or several. */
    record Result(Entry entry, List<Measure> measures, Optional<String> interpretation) implements Item {
        public Result {
            measures = List.copyOf(measures);
        }

        @Override
        public Result with(Entry other) {
            return new Result(other, measures, interpretation);
        }
    }

    /** One value: what was measured when the result has several, the value as written, its unit and usual range. */
    record Measure(Optional<String> name, String value, Optional<String> unit, Optional<String> range) {

        /** "134 mm[Hg]". */
        public String shown() {
            return unit.map(of -> value + " " + of).orElse(value);
        }
    }

    /** A consultation or other contact. */
    record Consultation(Entry entry, Optional<String> place) implements Item {
        @Override
        public Consultation with(Entry other) {
            return new Consultation(other, place);
        }
    }

    /** A vaccine that was given, or not given: then the entry's status says so. */
    record Immunisation(Entry entry, Optional<String> batch, Optional<String> site) implements Item {
        @Override
        public Immunisation with(Entry other) {
            return new Immunisation(other, batch, site);
        }
    }

    /** Something that was done. */
    record Procedure(Entry entry) implements Item {
        @Override
        public Procedure with(Entry other) {
            return new Procedure(other);
        }
    }

    /** A letter, report or picture that the record points to; its content is not inside the record. */
    record Document(Entry entry, Optional<String> mediaType, Optional<Long> bytes, Optional<String> link)
            implements Item {
        @Override
        public Document with(Entry other) {
            return new Document(other, mediaType, bytes, link);
        }
    }

    /** A referral that was made. */
    record Referral(Entry entry, Optional<String> priority, List<String> to) implements Item {
        public Referral {
            to = List.copyOf(to);
        }

        @Override
        public Referral with(Entry other) {
            return new Referral(other, priority, to);
        }
    }

    /** An illness in the family, or the statement that there is none. */
    record FamilyHistory(Entry entry) implements Item {
        @Override
        public FamilyHistory with(Entry other) {
            return new FamilyHistory(other);
        }
    }

    /** Something planned or due. */
    record Plan(Entry entry) implements Item {
        @Override
        public Plan with(Entry other) {
            return new Plan(other);
        }
    }

    /** A coded finding or a text without a value. */
    record Note(Entry entry) implements Item {
        @Override
        public Note with(Entry other) {
            return new Note(other);
        }
    }
}
