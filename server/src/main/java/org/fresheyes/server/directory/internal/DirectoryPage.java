package org.fresheyes.server.directory.internal;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Source;
import org.fresheyes.server.directory.internal.importing.Gaps;
import org.fresheyes.server.web.Dates;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Row;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the directory knows, from whom, and how old it is: for the administrator. */
@Controller
class DirectoryPage {

    /** Somebody who works nowhere administers nothing: the question is refused, and recorded as refused. */
    private static final OdsCode NOWHERE = new OdsCode("NONE");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Access access;
    private final Loaded loaded;
    private final Gaps gaps;
    private final Pages pages;
    private final Views views;
    private final Clock clock;

    DirectoryPage(Access access, Loaded loaded, Gaps gaps, Pages pages, Views views, Clock clock) {
        this.access = access;
        this.loaded = loaded;
        this.gaps = gaps;
        this.pages = pages;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/organisation/directory")
    ModelAndView show(Viewer who) {
        OdsCode own = who.organisationsAs(Set.of(Role.ADMINISTRATOR)).stream()
                .min(OdsCode::compareTo)
                .orElse(NOWHERE);
        access.require(who, Act.MANAGE_SETTINGS, own);
        return views.page(
                "directory/loaded",
                pages.titled("Directory of organisations").back("/organisation"),
                Map.of(
                        "files",
                        loaded.files().stream().map(this::shown).toList(),
                        "counts",
                        counts(),
                        "gaps",
                        gaps.lines()));
    }

    private List<Row> counts() {
        return loaded.counts().stream()
                .map(count -> Row.of(count.what(), "%,d".formatted(count.count())))
                .toList();
    }

    private LoadedFile shown(Loaded.File file) {
        Source source = file.source();
        String dated = source.dated().map(MONTH::format).orElse("Not known");
        String leftOut = file.leftOut().entrySet().stream()
                .map(entry -> "%,d %s".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining("; "));
        return new LoadedFile(
                source.name(),
                source.isOld(clock),
                List.of(
                        Row.of("Published by", source.publisher()),
                        Row.of("Licence", source.licence()),
                        Row.of("True in", source.madeUp() ? "Never: it is made up" : dated),
                        Row.of("File", file.name()),
                        Row.of("Loaded", Dates.moment(file.importedAt())),
                        Row.of("Rows read", "%,d".formatted(file.read())),
                        Row.of("Rows kept", "%,d".formatted(file.kept())),
                        Row.of("Rows left out", leftOut.isEmpty() ? "None" : leftOut)));
    }
}
