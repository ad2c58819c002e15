package org.fresheyes.server.presentations.pages;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvGuess;
import org.fresheyes.intake.csv.CsvLayout;
import org.fresheyes.intake.csv.DayFormat;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.presentations.Upload;
import org.fresheyes.server.presentations.VisitFiles;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A practice adds visits from a search of its own system: a file, then its columns, then what came of it. */
@Controller
class UploadPages {

    private static final String HOME = "/practice/presentations";
    private static final String UPLOAD = HOME + "/upload";

    /** Lines that are shown wrong at once; who mends these sees the others. */
    private static final int MOST_PROBLEMS = 50;

    private static final int FIRST_ROWS = 5;

    private final VisitFiles files;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    UploadPages(@Lazy VisitFiles files, Directory directory, Pages pages, Views views) {
        this.files = files;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(UPLOAD)
    ModelAndView ask(Viewer viewer) {
        return start(viewer, Form.blank());
    }

    @PostMapping(UPLOAD)
    ModelAndView begin(
            Viewer viewer, Form form, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return start(viewer, form.error("file", "Choose the file"));
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("visits.csv");
        try {
            Upload upload = files.begin(viewer, practice(viewer), name, file.getBytes());
            return views.to(UPLOAD + "/" + upload.number());
        } catch (UnreadableFileException unreadable) {
            unreadable.problems().forEach(problem -> form.error("file", problem.toString()));
            return start(viewer, form);
        }
    }

    @GetMapping(UPLOAD + "/{number}")
    ModelAndView one(Viewer viewer, @PathVariable("number") long number) {
        Upload upload = files.open(viewer, number);
        Optional<CsvFile> file = files.file(upload);
        return file.isPresent() ? columns(upload, file.get(), Optional.empty(), List.of()) : taken(viewer, upload);
    }

    @PostMapping(UPLOAD + "/{number}")
    ModelAndView take(Viewer viewer, @PathVariable("number") long number, Form form) {
        Upload upload = files.open(viewer, number);
        Optional<CsvFile> file = files.file(upload);
        if (file.isEmpty()) {
            return views.to(UPLOAD + "/" + number);
        }
        Optional<DayFormat> days = form.choice("days", DayFormat.class, "Choose how days are written");
        Map<Column, String> headers = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            form.typed(field(column))
                    .filter(file.get().header()::contains)
                    .ifPresent(header -> headers.put(column, header));
        }
        if (!headers.containsKey(Column.PERSON)) {
            form.error(field(Column.PERSON), "Choose the column with the number of the person");
        }
        if (!headers.containsKey(Column.DAY)) {
            form.error(field(Column.DAY), "Choose the column with the day");
        }
        if (!headers.containsKey(Column.CODE)
                && !headers.containsKey(Column.TERM)
                && !headers.containsKey(Column.TEXT)) {
            form.error(field(Column.CODE), "Choose a column with a code, a term or a text");
        }
        if (!form.valid()) {
            return columns(upload, file.get(), Optional.of(form), List.of());
        }
        List<Problem> problems = files.take(viewer, number, new CsvLayout(headers, days.orElseThrow()));
        if (!problems.isEmpty()) {
            form.error("days", "Nothing was added. Lines that cannot be read: " + problems.size());
            return columns(upload, file.get(), Optional.of(form), problems);
        }
        pages.flash("The visits are added");
        return views.to(UPLOAD + "/" + number);
    }

    private ModelAndView start(Viewer viewer, Form form) {
        OdsCode practice = practice(viewer);
        List<Upload> last = files.last(viewer, practice);
        Page page = pages.titled("Add visits from your system").back(HOME).with(form);
        return views.page("presentations/upload", page, Map.of("practice", directory.named(practice), "uploads", last));
    }

    /** The columns as guessed, as last time, or as just chosen. */
    private ModelAndView columns(Upload upload, CsvFile file, Optional<Form> sent, List<Problem> problems) {
        CsvGuess guess = CsvGuess.of(file);
        Optional<CsvLayout> remembered = files.remembered(upload, file);
        Form form = sent.orElseGet(() -> filled(remembered.orElse(guess.layout())));
        Page page = pages.titled("Check the columns").back(UPLOAD).with(form);
        Map<String, Object> values = new HashMap<>();
        values.put("upload", upload);
        values.put("file", file);
        values.put("first", file.rows().stream().limit(FIRST_ROWS).toList());
        values.put("guess", guess);
        values.put("remembered", remembered.isPresent());
        values.put("problems", problems.stream().limit(MOST_PROBLEMS).toList());
        values.put("allProblems", problems.size());
        return views.page("presentations/columns", page, values);
    }

    private ModelAndView taken(Viewer viewer, Upload upload) {
        Page page = pages.titled("The visits are added").back(HOME);
        return views.page(
                "presentations/uploaded",
                page,
                Map.of(
                        "upload",
                        upload,
                        "sums",
                        upload.taken().orElseThrow(),
                        "missing",
                        files.missing(viewer, upload)));
    }

    private static Form filled(CsvLayout layout) {
        Form form = Form.blank().holding("days", layout.days().name());
        layout.headers().forEach((column, header) -> form.holding(field(column), header));
        return form;
    }

    /** The name of the field that says which header is this column. */
    private static String field(Column column) {
        return "column-" + column.name();
    }

    /** The first practice the viewer works in. */
    private static OdsCode practice(Viewer viewer) {
        return viewer.organisationsAs(ReviewList.AT_A_PRACTICE).stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
