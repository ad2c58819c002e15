package org.fresheyes.server.records.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.records.RecordFile;
import org.fresheyes.server.records.RecordLimits;
import org.fresheyes.server.records.Records;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Adding a record file, and seeing what came in. */
@Controller
class RecordPages {

    private final CaseDesk desk;
    private final Records records;
    private final RecordLimits limits;
    private final Pages pages;
    private final Views views;

    RecordPages(CaseDesk desk, Records records, RecordLimits limits, Pages pages, Views views) {
        this.limits = limits;
        this.desk = desk;
        this.records = records;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/practice/cases/{caseId}/record")
    ModelAndView files(Viewer viewer, @PathVariable UUID caseId) {
        desk.require(viewer, Act.READ_RECORD, caseId);
        return files(caseId, Form.blank());
    }

    /** A file chosen in the browser. */
    @PostMapping(path = "/practice/cases/{caseId}/record", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView upload(
            Viewer viewer,
            @PathVariable UUID caseId,
            Form form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        Grant grant = desk.require(viewer, Act.UPLOAD_RECORD, caseId);
        if (file == null || file.isEmpty()) {
            return files(caseId, form.error("file", "Choose the record file"));
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("record");
        String type = Optional.ofNullable(file.getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        RecordFile added = records.add(grant, caseId, desk.person(caseId), name, type, file.getBytes());
        return views.to(address(caseId, added));
    }

    /** A FHIR body, from a program. */
    @PostMapping(
            path = "/practice/cases/{caseId}/record",
            consumes = {
                "application/fhir+json",
                "application/fhir+xml",
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_XML_VALUE
            })
    ModelAndView send(
            Viewer viewer, @PathVariable UUID caseId, @RequestHeader("Content-Type") String type, InputStream body)
            throws IOException {
        Grant grant = desk.require(viewer, Act.UPLOAD_RECORD, caseId);
        byte[] original = body.readNBytes(limits.asSent() + 1);
        if (original.length > limits.asSent()) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "The most is %,d bytes.".formatted(limits.asSent()));
        }
        RecordFile added = records.add(grant, caseId, desk.person(caseId), "record", type, original);
        return views.to(address(caseId, added));
    }

    @GetMapping("/practice/cases/{caseId}/record/{file}")
    ModelAndView file(Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID file) {
        desk.require(viewer, Act.READ_RECORD, caseId);
        return file(viewer, caseId, desk.file(caseId, file), Form.blank());
    }

    /** Somebody compared name and date of birth. */
    @PostMapping("/practice/cases/{caseId}/record/{file}/person")
    ModelAndView comparePerson(Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID file, Form form) {
        Grant grant = desk.require(viewer, Act.UPLOAD_RECORD, caseId);
        RecordFile found = desk.file(caseId, file);
        Optional<Boolean> same = form.yesOrNo("same", "Say if this is the same person");
        if (same.isEmpty()) {
            return file(viewer, caseId, found, form);
        }
        if (same.get()) {
            records.confirmPerson(grant, file);
            pages.flash("This record is now part of the case");
        } else {
            records.refusePerson(grant, file);
            pages.flash("The content of this file was removed");
        }
        return views.to(address(caseId, found));
    }

    /** The file byte for byte as it arrived. */
    @GetMapping("/practice/cases/{caseId}/record/{file}/original")
    ResponseEntity<byte[]> original(Viewer viewer, @PathVariable UUID caseId, @PathVariable UUID file) {
        desk.require(viewer, Act.READ_RECORD, caseId);
        return records.original(desk.file(caseId, file).id())
                .map(content -> Downloads.file("record-" + file, MediaType.APPLICATION_OCTET_STREAM, content))
                .orElse(ResponseEntity.notFound().build());
    }

    private ModelAndView files(UUID caseId, Form form) {
        Page page = pages.titled("Health record for this request")
                .back("/practice/cases/" + caseId)
                .with(form);
        return views.page("records/files", page, Map.of("caseId", caseId, "files", records.filesOf(caseId)));
    }

    private ModelAndView file(Viewer viewer, UUID caseId, RecordFile file, Form form) {
        Page page = pages.titled("What came in")
                .back("/practice/cases/" + caseId + "/record")
                .with(form);
        FileView view = FileView.of(
                file, desk.person(caseId), records.redactionsOf(caseId), desk.may(viewer, Act.REDACT, caseId));
        return views.page("records/file", page, Map.of("view", view));
    }

    private static String address(UUID caseId, RecordFile file) {
        return "/practice/cases/" + caseId + "/record/" + file.id();
    }
}
