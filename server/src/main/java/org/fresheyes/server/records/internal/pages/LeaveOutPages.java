package org.fresheyes.server.records.internal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.records.ImportedRecord;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.ItemRef;
import org.fresheyes.server.records.NotThere;
import org.fresheyes.server.records.RecordFile;
import org.fresheyes.server.records.Records;
import org.fresheyes.server.records.Redaction;
import org.fresheyes.server.records.internal.pack.Lines;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Choice;
import org.fresheyes.server.web.nhs.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Leaving an entry out of what is sent, with a reason; and putting it back. */
@Controller
class LeaveOutPages {

    private final CaseDesk desk;
    private final Records records;
    private final Pages pages;
    private final Views views;

    LeaveOutPages(CaseDesk desk, Records records, Pages pages, Views views) {
        this.desk = desk;
        this.records = records;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/practice/cases/{caseId}/record/{file}/leave-out/{number}")
    ModelAndView ask(Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID file, @PathVariable int number) {
        desk.require(viewer, Act.REDACT, caseId);
        return page(caseId, desk.file(caseId, file), number, Form.blank());
    }

    @PostMapping("/practice/cases/{caseId}/record/{file}/leave-out/{number}")
    ModelAndView leaveOut(
            Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID file, @PathVariable int number, Form form) {
        Grant grant = desk.require(viewer, Act.REDACT, caseId);
        RecordFile found = desk.file(caseId, file);
        Optional<Redaction.Reason> reason = form.choice("reason", Redaction.Reason.class, "Choose a reason");
        Optional<Boolean> others = alike(caseId, found, number).isEmpty()
                ? Optional.of(false)
                : form.yesOrNo("others", "Say if the entries that are alike are left out too");
        if (reason.isEmpty() || others.isEmpty()) {
            return page(caseId, found, number, form);
        }
        List<ItemRef> items = new ArrayList<>(List.of(new ItemRef(file, number)));
        if (others.get()) {
            items.addAll(records.alike(caseId, new ItemRef(file, number)));
        }
        records.leaveOut(grant, caseId, items, reason.get());
        pages.flash(items.size() == 1 ? "The entry will be left out" : items.size() + " entries will be left out");
        return views.to("/practice/cases/" + caseId + "/record/" + file);
    }

    @PostMapping("/practice/cases/{caseId}/record/{file}/put-back/{redaction}")
    ModelAndView putBack(
            Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID file, @PathVariable UUID redaction) {
        Grant grant = desk.require(viewer, Act.REDACT, caseId);
        records.putBack(grant, caseId, redaction);
        pages.flash("The entry will be sent");
        return views.to("/practice/cases/" + caseId + "/record/"
                + desk.file(caseId, file).id());
    }

    private ModelAndView page(UUID caseId, RecordFile file, int number, Form form) {
        Item item = item(file, number)
                .orElseThrow(() -> new NotThere(
                        "Record file %s: no entry %d. Maybe the link is old.".formatted(file.id(), number)));
        Page page = pages.titled("Leave this entry out")
                .back("/practice/cases/" + caseId + "/record/" + file.id())
                .with(form);
        List<Option> reasons = Arrays.stream(Redaction.Reason.values())
                .<Option>map(reason -> Choice.of(reason, capital(reason.words())))
                .toList();
        return views.page(
                "records/leaveOut",
                page,
                Map.of("item", item, "reasons", reasons, "alike", alike(caseId, file, number)));
    }

    /** The entries of any file of the case that would still tell what this one says. */
    private List<String> alike(UUID caseId, RecordFile file, int number) {
        List<RecordFile> files = records.filesOf(caseId);
        return records.alike(caseId, new ItemRef(file.id(), number)).stream()
                .flatMap(ref -> files.stream()
                        .filter(other -> other.id().equals(ref.file()))
                        .flatMap(other -> item(other, ref.number()).stream()))
                .map(item -> Lines.date(item) + ": " + Lines.title(item))
                .toList();
    }

    private static Optional<Item> item(RecordFile file, int number) {
        return file.record().map(ImportedRecord::items).orElse(List.of()).stream()
                .filter(item -> item.entry().number() == number)
                .findFirst();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
