package org.fresheyes.intake.population;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.rules.presentations.DiagnosisShown;
import org.fresheyes.rules.presentations.Found;
import org.fresheyes.rules.presentations.Held;
import org.fresheyes.rules.presentations.LongTermCondition;
import org.fresheyes.rules.presentations.Mention;
import org.fresheyes.rules.presentations.NotChecked;
import org.fresheyes.rules.presentations.Part;
import org.fresheyes.rules.presentations.Presentation;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Reason;
import org.fresheyes.rules.presentations.RedFlag;
import org.fresheyes.rules.presentations.Statement;
import org.fresheyes.rules.presentations.Step;
import org.fresheyes.rules.presentations.Versions;
import org.fresheyes.rules.presentations.explained.Sentence;
import org.fresheyes.rules.symptoms.SymptomSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** A prompt as one line of JSON, with everything it takes to verify it. Fields always come in the same order. */
public final class PromptJson {

    private final Sentence sentence;

    public PromptJson(SymptomSet set) {
        this.sentence = new Sentence(set);
    }

    /** One line, without its end. */
    public byte[] line(Prompt prompt) {
        return line(json -> {
            json.writeStringProperty("kind", "prompt");
            json.writeStringProperty("person", prompt.person());
            json.writeStringProperty("asOf", prompt.asOf().toString());
            json.writeStringProperty("level", plain(prompt.level()));
            json.writeBooleanProperty("current", prompt.current());
            json.writeStringProperty("newest", prompt.newest().toString());
            json.writeStringProperty("sentence", sentence.of(prompt));
            texts(json, "areas", prompt.areas());
            json.writeArrayPropertyStart("reasons");
            prompt.reasons().forEach(reason -> reason(json, reason));
            json.writeEndArray();
            json.writeArrayPropertyStart("presentations");
            prompt.presentations().forEach(presentation -> presentation(json, presentation));
            json.writeEndArray();
            objects(json, "redFlags", prompt.redFlags(), flag -> redFlag(json, flag));
            json.writeStringProperty("allRemote", plain(prompt.allRemote()));
            json.writeNumberProperty("clinicians", prompt.clinicians());
            objects(json, "diagnoses", prompt.diagnoses(), shown -> diagnosis(json, shown));
            objects(json, "conditions", prompt.conditions(), condition -> condition(json, condition));
            objects(json, "held", prompt.held(), held -> held(json, held));
            texts(
                    json,
                    "officialWords",
                    prompt.words().stream().sorted().map(PromptJson::plain).toList());
            notChecked(json, prompt.notChecked());
            versions(json, prompt.versions());
        });
    }

    /** One object on one line. */
    static byte[] line(Consumer<JsonGenerator> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonTree.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static void versions(JsonGenerator json, Versions versions) {
        json.writeObjectPropertyStart("versions");
        json.writeStringProperty("rule", versions.rule());
        json.writeStringProperty("symptomSet", versions.symptomSet());
        json.writeStringProperty("mapping", versions.mapping());
        json.writeEndObject();
    }

    private static void reason(JsonGenerator json, Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("area", reason.area().value());
        switch (reason) {
            case Reason.Same same -> {
                json.writeStringProperty("reason", "same");
                json.writeStringProperty("group", same.group().value());
                json.writeNumberProperty("count", same.count());
                json.writeStringProperty("end", same.end().toString());
            }
            case Reason.Escalating escalating -> {
                json.writeStringProperty("reason", "escalating");
                json.writeNumberProperty("count", escalating.count());
                texts(json, "redFlags", escalating.redFlags());
                objects(json, "steps", escalating.steps(), step -> step(json, step));
                json.writeStringProperty("end", escalating.end().toString());
            }
            case Reason.DespiteADiagnosis despite -> {
                json.writeStringProperty("reason", "unresolved despite a diagnosis");
                json.writeStringProperty("diagnosis", despite.diagnosis().value());
                json.writeStringProperty("madeOn", despite.madeOn().toString());
                texts(json, "same", despite.same());
                json.writeBooleanProperty("escalating", despite.escalating());
                texts(json, "redFlags", despite.redFlags());
                objects(json, "steps", despite.steps(), step -> step(json, step));
                json.writeStringProperty("end", despite.end().toString());
            }
            case Reason.ReturnedAfterReview returned -> {
                json.writeStringProperty("reason", "returned after review");
                json.writeStringProperty("review", returned.review());
                json.writeStringProperty("reviewed", returned.reviewed().toString());
                json.writeStringProperty("end", returned.end().toString());
            }
        }
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Step step) {
        json.writeStringProperty("on", step.on().toString());
        switch (step) {
            case Step.MoreSevere more -> {
                json.writeStringProperty("step", "more severe");
                json.writeStringProperty("group", more.group().value());
                json.writeStringProperty("from", plain(more.from()));
                json.writeStringProperty("to", plain(more.to()));
            }
            case Step.Worse worse -> {
                json.writeStringProperty("step", "worse");
                json.writeStringProperty("group", worse.group().value());
            }
            case Step.MoreUrgentSetting more -> {
                json.writeStringProperty("step", "more urgent setting");
                json.writeStringProperty("from", plain(more.from()));
                json.writeStringProperty("to", plain(more.to()));
            }
            case Step.UrgentlyWorse urgently -> {
                json.writeStringProperty("step", "urgently worse");
                json.writeStringProperty("group", urgently.group().value());
                json.writeStringProperty("name", urgently.name());
            }
            case Step.NewGeneralSymptom joined -> {
                json.writeStringProperty("step", "new general symptom");
                json.writeStringProperty("group", joined.group().value());
            }
            case Step.DifferentGeneralSymptoms different -> {
                json.writeStringProperty("step", "different general symptoms");
                json.writeStringProperty("group", different.group().value());
                json.writeStringProperty("other", different.other().value());
            }
        }
    }

    private static void presentation(JsonGenerator json, Presentation presentation) {
        json.writeStartObject();
        json.writeStringProperty("day", presentation.day().toString());
        objects(json, "parts", presentation.parts(), part -> part(json, part));
        json.writeEndObject();
    }

    private static void part(JsonGenerator json, Part part) {
        json.writeStringProperty("contact", part.contact().id());
        json.writeStringProperty("day", part.day().toString());
        part.contact().practice().ifPresent(practice -> json.writeStringProperty("practice", practice.value()));
        part.contact().clinician().ifPresent(clinician -> {
            json.writeStringProperty("clinician", clinician.id());
            json.writeStringProperty("role", clinician.role());
        });
        json.writeStringProperty("mode", plain(part.contact().mode()));
        json.writeStringProperty("setting", plain(part.contact().setting()));
        objects(json, "entries", part.mentions(), mention -> mention(json, mention));
    }

    private static void mention(JsonGenerator json, Mention mention) {
        Statement statement = mention.statement();
        json.writeStringProperty("entry", statement.entry().id());
        json.writeStringProperty("words", statement.entry().words());
        texts(json, "codes", statement.entry().codes());
        json.writeStringProperty("group", mention.group().value());
        texts(json, "countsAs", mention.groups());
        json.writeStringProperty("found", plain(statement.groups().getOrDefault(mention.group(), Found.BY_LINK)));
        json.writeStringProperty("assertion", plain(statement.said().assertion()));
        statement.said().course().ifPresent(course -> json.writeStringProperty("course", plain(course)));
        statement.said().severity().ifPresent(severity -> json.writeStringProperty("severity", plain(severity)));
        texts(json, "decidedBy", statement.said().decidedBy());
        texts(
                json,
                "disagreements",
                statement.disagreements().stream().map(PromptJson::plain).toList());
    }

    private static void redFlag(JsonGenerator json, RedFlag flag) {
        json.writeStringProperty("group", flag.group().value());
        texts(json, "days", flag.days());
        objects(json, "notes", flag.notes(), note -> {
            json.writeStringProperty("verb", note.verb());
            json.writeStringProperty("age", note.age());
            json.writeStringProperty("text", note.text());
            json.writeStringProperty("source", note.source());
        });
    }

    private static void diagnosis(JsonGenerator json, DiagnosisShown shown) {
        json.writeStringProperty("day", shown.diagnosis().day().toString());
        json.writeStringProperty("words", shown.diagnosis().words());
        texts(json, "codes", shown.diagnosis().codes());
        json.writeStringProperty("standing", plain(shown.standing()));
        shown.diagnosis().basis().ifPresent(basis -> json.writeStringProperty("basis", basis));
    }

    private static void condition(JsonGenerator json, LongTermCondition condition) {
        json.writeStringProperty("words", condition.words());
        texts(json, "codes", condition.codes());
        condition.since().ifPresent(since -> json.writeStringProperty("since", since.toString()));
        condition.until().ifPresent(until -> json.writeStringProperty("until", until.toString()));
    }

    private static void held(JsonGenerator json, Held held) {
        json.writeStringProperty("area", held.area().value());
        json.writeStringProperty("how", plain(held.how()));
        json.writeStringProperty("by", held.by());
    }

    private static void notChecked(JsonGenerator json, NotChecked not) {
        json.writeObjectPropertyStart("notChecked");
        texts(json, "sources", not.sources());
        json.writeNumberProperty("unknownCodeSystems", not.unknownCodeSystems());
        json.writeNumberProperty("unreadTexts", not.unreadTexts());
        json.writeNumberProperty("withoutADay", not.withoutADay());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, Collection<?> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(value.toString()));
        json.writeEndArray();
    }

    private static <T> void objects(JsonGenerator json, String name, Collection<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
