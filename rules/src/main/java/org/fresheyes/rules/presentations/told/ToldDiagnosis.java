package org.fresheyes.rules.presentations.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.Diagnosis;
import org.fresheyes.rules.presentations.DiagnosisShown;
import org.fresheyes.rules.symptoms.Code;

/** A diagnosis of the record that was told with a prompt. */
public record ToldDiagnosis(
        String id,
        LocalDate day,
        List<Code> codes,
        Words words,
        Optional<String> basis,
        DiagnosisShown.Standing standing) {

    public ToldDiagnosis {
        codes = List.copyOf(codes);
    }

    static ToldDiagnosis of(DiagnosisShown shown) {
        Diagnosis diagnosis = shown.diagnosis();
        return new ToldDiagnosis(
                diagnosis.id(),
                diagnosis.day(),
                diagnosis.codes(),
                Words.of(diagnosis.words()),
                diagnosis.basis(),
                shown.standing());
    }

    DiagnosisShown shown() {
        return new DiagnosisShown(new Diagnosis(id, day, codes, words.text(), basis), standing);
    }
}
