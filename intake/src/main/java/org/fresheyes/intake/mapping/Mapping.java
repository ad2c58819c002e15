package org.fresheyes.intake.mapping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fresheyes.rules.presentations.Act;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Severity;

/**
 * How the codes and words of records become what the rule reads. Read from a versioned file ({@link MappingFile}), so
 * that a deployer can see, review and change it. Safe to share between threads.
 */
public final class Mapping {

    private static final String NOT_THERE = "not there";

    private final Edition edition;
    private final Map<Kind, Table> tables;

    Mapping(Edition edition, Map<Kind, Table> tables) {
        this.edition = edition;
        this.tables = new EnumMap<>(tables);
    }

    /**
     * Which mapping this is, and who answers for it.
     *
     * @param version  printed with every prompt
     * @param owner    who answers for its contents
     * @param source   what it was made from
     * @param reviewOn the day its owner looks at it again
     */
    public record Edition(String version, String owner, String source, LocalDate reviewOn) {}

    public Edition edition() {
        return edition;
    }

    /** What a FHIR encounter class says. */
    public Facets ofClass(String code) {
        return facets(Kind.CLASS, code);
    }

    /** What the SNOMED CT codes of a type say. Where one of several says "presentation", it is one. */
    public Facets ofType(Collection<Code> codes) {
        List<Facets> said = codes.stream()
                .filter(code -> code.system().equals(Code.SNOMED_CT))
                .sorted()
                .map(code -> facets(Kind.TYPE, code.code()))
                .toList();
        Facets together = said.stream().reduce(Facets.NONE, Facets::or);
        return new Facets(
                together.mode(),
                together.setting(),
                said.stream().flatMap(each -> each.purpose().stream()).min(Comparator.naturalOrder()));
    }

    /** What the words of a type or of a booking say. */
    public Facets ofTypeWords(String words) {
        return facets(Kind.TYPE_WORDS, words);
    }

    /** What the name or the type of an organisation or a place says. */
    public Facets ofPlace(String words) {
        return facets(Kind.PLACE_WORDS, words);
    }

    /** Whether an organisation of this name or type is a hospital trust or a specialist service. */
    public boolean isSpecialist(String place) {
        return says(Kind.BASIS_PLACE_WORDS, place, "specialist");
    }

    public boolean didNotHappen(String encounterStatus) {
        return says(Kind.ENCOUNTER_STATUS, encounterStatus, "did not happen");
    }

    /** Whether a record of this status is to be read as if it were not there. */
    public boolean isNotThere(String status) {
        return says(Kind.RECORD_STATUS, status, NOT_THERE) || says(Kind.VERIFICATION, status, NOT_THERE);
    }

    /** What a verification status says about a condition. */
    public Assertion ofVerification(String status) {
        return answer(Kind.VERIFICATION, status, Answer::assertion).orElse(Assertion.PRESENT);
    }

    /** Whether a condition of this clinical status has ended on its day of abatement. */
    public boolean hasEnded(String clinicalStatus) {
        return says(Kind.ENDED, clinicalStatus, "ends on its day");
    }

    public Optional<Severity> severity(Collection<Code> codes) {
        return among(Kind.SEVERITY, codes, Answer::severity);
    }

    /** Whether a coded answer says that something is there or not. */
    public Optional<Assertion> assertionOfValue(Collection<Code> codes) {
        return among(Kind.VALUE, codes, Answer::assertion);
    }

    /** How bad a coded answer says it is. */
    public Optional<Severity> severityOfValue(Collection<Code> codes) {
        return among(Kind.VALUE, codes, Answer::severity);
    }

    /** Whether one of the codes says only "here is a text". */
    public boolean isTextOnly(Collection<Code> codes) {
        return codes.stream().anyMatch(code -> says(Kind.NOTE_CODE, code.code(), "text only"));
    }

    /** What a heading of a consultation makes of the entries under it. */
    public boolean isFamilyHistory(String heading) {
        return says(Kind.HEADING_WORDS, heading, "family history");
    }

    /** What kind of act the entries under a heading of a consultation are. */
    public Optional<Act.Kind> actOfHeading(String heading) {
        return answer(Kind.HEADING_WORDS, heading, Answer::act);
    }

    /** What kind of act a category says; the category code of FHIR or SNOMED CT. */
    public Optional<Act.Kind> actOfCategory(String code) {
        return answer(Kind.CATEGORY, code, Answer::act);
    }

    /** Whether a category is of measurements and answers, not of what somebody came with. */
    public boolean isNoStatement(String category) {
        return !answers(Kind.CATEGORY, category).isEmpty();
    }

    /** What kind of act words name. */
    public Optional<Act.Kind> actOfWords(String words) {
        return answer(Kind.ACT_WORDS, words, Answer::act);
    }

    /** Whether words or a code name a review under Jess's Rule. */
    public boolean isReview(String words) {
        return says(Kind.REVIEW_WORDS, words, "review");
    }

    /** What becomes of resources of a type that is not mapped. */
    public Unmapped ofResource(String type) {
        if (says(Kind.RESOURCE, type, "about others")) {
            return Unmapped.ABOUT_OTHERS;
        }
        return says(Kind.RESOURCE, type, "not about symptoms") ? Unmapped.NOT_ABOUT_SYMPTOMS : Unmapped.NOT_READ;
    }

    /** What a resource is that nothing is made of. */
    public enum Unmapped {
        ABOUT_OTHERS,
        NOT_ABOUT_SYMPTOMS,
        /** It may say something about symptoms; nobody looked. */
        NOT_READ
    }

    private Facets facets(Kind kind, String asked) {
        Facets together = Facets.NONE;
        for (Answer answer : answers(kind, asked)) {
            together = together.or(answer.facets());
        }
        return together;
    }

    private <E extends Enum<E>> Optional<E> among(
            Kind kind, Collection<Code> codes, Function<Answer, Optional<E>> value) {
        return codes.stream()
                .sorted()
                .flatMap(code -> answer(kind, code.code(), value).stream())
                .findFirst();
    }

    private <E extends Enum<E>> Optional<E> answer(Kind kind, String asked, Function<Answer, Optional<E>> value) {
        for (Answer answer : answers(kind, asked)) {
            Optional<E> found = value.apply(answer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean says(Kind kind, String asked, String meaning) {
        for (Answer answer : answers(kind, asked)) {
            if (answer.says(meaning)) {
                return true;
            }
        }
        return false;
    }

    private List<Answer> answers(Kind kind, String asked) {
        Table table = tables.get(kind);
        return table == null ? List.of() : table.answers(asked);
    }
}
