package org.fresheyes.server.records.internal.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.records.Checklist;
import org.fresheyes.server.records.ChecklistEntry;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.PackContents;
import org.fresheyes.server.records.Packs;
import org.fresheyes.server.records.internal.pack.PackView;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Choice;
import org.fresheyes.server.web.nhs.Option;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The checklist, the pack before it is made, and the packs that were made. */
@Controller
class PackPages {

    private final CaseDesk desk;
    private final Packs packs;
    private final Checklist checklist;
    private final Pages pages;
    private final Views views;

    PackPages(CaseDesk desk, Packs packs, Checklist checklist, Pages pages, Views views) {
        this.desk = desk;
        this.packs = packs;
        this.checklist = checklist;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/practice/cases/{caseId}/record/checklist")
    ModelAndView checklist(Viewer viewer, @PathVariable UUID caseId) {
        desk.require(viewer, Act.READ_RECORD, caseId);
        return checklist(caseId, Form.blank());
    }

    @PostMapping("/practice/cases/{caseId}/record/checklist")
    ModelAndView addToChecklist(Viewer viewer, @PathVariable UUID caseId, Form form) {
        Grant grant = desk.require(viewer, Act.UPLOAD_RECORD, caseId);
        Optional<String> what = form.text("what", "Say what the second team needs");
        Optional<ChecklistEntry.State> state =
                form.choice("state", ChecklistEntry.State.class, "Choose where it is now");
        Optional<String> note = form.optionalText("note");
        if (what.isEmpty() || state.isEmpty() || !form.valid()) {
            return checklist(caseId, form);
        }
        checklist.add(grant, caseId, what.get(), state.get(), note);
        return views.to("/practice/cases/" + caseId + "/record/checklist");
    }

    @PostMapping("/practice/cases/{caseId}/record/checklist/{entry}/{state}")
    ModelAndView changeChecklist(
            Viewer viewer,
            @PathVariable UUID caseId,
            @PathVariable UUID entry,
            @PathVariable ChecklistEntry.State state) {
        Grant grant = desk.require(viewer, Act.UPLOAD_RECORD, caseId);
        checklist.of(caseId).stream()
                .filter(line -> line.id().equals(entry))
                .forEach(line -> checklist.change(grant, line, state, line.received(), line.note()));
        return views.to("/practice/cases/" + caseId + "/record/checklist");
    }

    @GetMapping("/practice/cases/{caseId}/record/pack")
    ModelAndView preview(Viewer viewer, @PathVariable UUID caseId) {
        Grant grant = desk.require(viewer, Act.READ_RECORD, caseId);
        PackContents contents = packs.draft(desk.facts(caseId), grant.actor());
        Page page = pages.titled("Records for the second team").back("/practice/cases/" + caseId + "/record");
        return views.page(
                "records/preview",
                page,
                Map.of(
                        "pack", PackView.of(contents),
                        "made", packs.of(caseId),
                        "mayMake", desk.may(viewer, Act.REFER, caseId)));
    }

    /** Freezes the pack as it is now. */
    @PostMapping("/practice/cases/{caseId}/record/pack")
    ModelAndView make(Viewer viewer, @PathVariable UUID caseId) {
        Grant grant = desk.require(viewer, Act.REFER, caseId);
        Pack pack = desk.freeze(grant, caseId);
        pages.flash("The records are ready to send");
        return views.to("/practice/cases/" + caseId + "/record/packs/" + pack.id());
    }

    @GetMapping("/practice/cases/{caseId}/record/packs/{pack}")
    ModelAndView pack(Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID pack) {
        desk.require(viewer, Act.READ_RECORD, caseId);
        Pack found = desk.pack(caseId, pack);
        Page page = pages.titled("Records for a second opinion, version " + found.version())
                .back("/practice/cases/" + caseId + "/record/pack");
        return views.page("records/pack", page, Map.of("pack", found, "view", PackView.of(found.contents())));
    }

    @GetMapping("/practice/cases/{caseId}/record/packs/{pack}/pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID pack) {
        desk.require(viewer, Act.READ_RECORD, caseId);
        Pack found = desk.pack(caseId, pack);
        return packs.pdf(found.id())
                .map(pdf -> Downloads.file(name(found) + ".pdf", MediaType.APPLICATION_PDF, pdf))
                .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/practice/cases/{caseId}/record/packs/{pack}/document")
    ResponseEntity<byte[]> document(Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID pack) {
        desk.require(viewer, Act.READ_RECORD, caseId);
        Pack found = desk.pack(caseId, pack);
        return packs.document(found.id())
                .map(json -> Downloads.file(name(found) + ".json", MediaType.valueOf("application/fhir+json"), json))
                .orElse(ResponseEntity.notFound().build());
    }

    private ModelAndView checklist(UUID caseId, Form form) {
        Page page = pages.titled("What the second team needs")
                .back("/practice/cases/" + caseId + "/record")
                .with(form);
        List<Option> states = Arrays.stream(ChecklistEntry.State.values())
                .<Option>map(state -> Choice.of(state, state.words()))
                .toList();
        return views.page(
                "records/checklist", page, Map.of("caseId", caseId, "entries", checklist.of(caseId), "states", states));
    }

    private static String name(Pack pack) {
        return "records-" + pack.contents().facts().reference().replaceAll("[^A-Za-z0-9-]", "") + "-version-"
                + pack.version();
    }
}
