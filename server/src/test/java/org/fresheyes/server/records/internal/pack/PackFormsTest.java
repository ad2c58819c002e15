package org.fresheyes.server.records.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fresheyes.server.fhir.FhirContexts;
import org.fresheyes.server.records.Fixtures;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.ItemRef;
import org.fresheyes.server.records.PackContents;
import org.fresheyes.server.records.RecordFile;
import org.fresheyes.server.records.Redaction;
import org.fresheyes.server.records.SharedPacks;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackFormsTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-00000000ca5e");
    private static final UUID PACK = UUID.fromString("00000000-0000-4000-8000-000000009ac4");
    private static final FhirContexts CONTEXTS = new FhirContexts();
    private static final FhirValidator VALIDATOR = validator(CONTEXTS.r4());

    private final PackDocument documents = new PackDocument(CONTEXTS);
    private final PackPdf pdfs = new PackPdf(
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.fresheyes.server.templates"));
    private final RecordFile file = Fixtures.file(CASE, Fixtures.stu3());

    @Test
    void theDocumentIsValidAndItsReferencesStayInside() {
        assertValid(documents.of(PACK, pack()));
    }

    @Test
    void theDocumentOfACaseWithoutRecordsSaysWhyItsSectionsAreEmpty() {
        PackContents bare =
                PackDraft.of(Fixtures.facts(CASE), List.of(), List.of(), List.of(), Fixtures.DOCTOR, Fixtures.NOW);
        Bundle bundle = assertValid(documents.of(PACK, bare));
        Composition composition = (Composition) bundle.getEntryFirstRep().getResource();
        assertThat(composition.getSection())
                .filteredOn(section -> List.of("11450-4", "48765-2", "10160-0")
                        .contains(section.getCode().getCodingFirstRep().getCode()))
                .hasSize(3)
                .allSatisfy(section ->
                        assertThat(section.getEmptyReason().isEmpty()).isFalse());
    }

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> theDocumentOfEveryPublishedRecordIsValid() {
        return SharedPacks.files(CASE).stream()
                .map(shared -> DynamicTest.dynamicTest(shared.name(), () -> {
                    PackContents contents = PackDraft.of(
                            Fixtures.facts(CASE), List.of(shared), List.of(), List.of(), Fixtures.DOCTOR, Fixtures.NOW);
                    Bundle bundle = assertValid(documents.of(PACK, contents));
                    assertThat(bundle.getEntry().size())
                            .isGreaterThan(shared.record().orElseThrow().items().size());
                    try (PDDocument pdf = Loader.loadPDF(pdfs.of(contents))) {
                        assertThat(pdf.getNumberOfPages()).isPositive();
                    }
                }));
    }

    @Test
    void theSamePackGivesTheSameDocument() {
        assertThat(documents.of(PACK, pack())).isEqualTo(documents.of(PACK, pack()));
    }

    @Test
    void whatIsLeftOutIsInNoFormOfThePack() throws IOException {
        Item.Problem asthma = file.record().orElseThrow().items().stream()
                .filter(item -> item instanceof Item.Problem problem && problem.active())
                .map(item -> (Item.Problem) item)
                .findFirst()
                .orElseThrow();
        Redaction redaction = new Redaction(
                UUID.randomUUID(),
                CASE,
                new ItemRef(file.id(), asthma.entry().number()),
                Redaction.Reason.PERSON_ASKED,
                Fixtures.DOCTOR,
                Fixtures.NOW,
                Optional.empty());
        PackContents contents = PackDraft.of(
                Fixtures.facts(CASE), List.of(file), List.of(redaction), List.of(), Fixtures.DOCTOR, Fixtures.NOW);
        String sentence = "One item was left out by Dr Mary Made-Up: the person asked for this.";
        String document = new String(documents.of(PACK, contents), StandardCharsets.UTF_8);
        assertThat(document).contains(sentence).doesNotContain("Asthma").doesNotContain("Worse in winter");
        assertThat(text(pdfs.of(contents)))
                .contains(sentence)
                .doesNotContain("Asthma")
                .doesNotContain("Worse in winter");
        assertThat(text(pdfs.of(pack()))).contains("Asthma");
    }

    @Test
    void thePdfIsTaggedNamedAndReadable() throws IOException {
        byte[] bytes = pdfs.of(pack());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Records for a second opinion");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            Set<String> tags = new HashSet<>();
            collect(catalog.getStructureTreeRoot().getKids(), tags);
            assertThat(tags).contains("H1", "H2", "Table", "TR", "TH", "TD", "P", "L");
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(text(bytes))
                .contains("Is an operation <really> needed & safe?", "Asthma", "134 mm[Hg]", "Ruled out")
                .contains("999 123 4004");
    }

    private PackContents pack() {
        return PackDraft.of(Fixtures.facts(CASE), List.of(file), List.of(), List.of(), Fixtures.DOCTOR, Fixtures.NOW);
    }

    private static Bundle assertValid(byte[] document) {
        String json = new String(document, StandardCharsets.UTF_8);
        assertThat(VALIDATOR.validateWithResult(json).getMessages())
                .filteredOn(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .extracting(message -> message.getLocationString() + ": " + message.getMessage())
                .isEmpty();
        Bundle bundle = CONTEXTS.r4().newJsonParser().parseResource(Bundle.class, json);
        Set<String> inside = new HashSet<>();
        bundle.getEntry().forEach(entry -> inside.add(entry.getFullUrl()));
        assertThat(inside).hasSize(bundle.getEntry().size());
        CONTEXTS
                .r4()
                .newTerser()
                .getAllPopulatedChildElementsOfType(bundle, org.hl7.fhir.r4.model.Reference.class)
                .stream()
                .filter(reference -> reference.getReferenceElement().getValue() != null)
                .forEach(reference -> assertThat(inside)
                        .contains(reference.getReferenceElement().getValue()));
        return bundle;
    }

    private static FhirValidator validator(FhirContext context) {
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context));
        return context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void collect(List<Object> kids, Set<String> into) {
        for (Object kid : kids) {
            if (kid
                    instanceof
                    org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement element) {
                into.add(element.getStructureType());
                collect(element.getKids(), into);
            }
        }
    }
}
