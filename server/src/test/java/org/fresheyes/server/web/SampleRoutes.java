package org.fresheyes.server.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fresheyes.server.web.nhs.Choice;
import org.fresheyes.server.web.nhs.Divider;
import org.fresheyes.server.web.nhs.Link;
import org.fresheyes.server.web.nhs.Row;
import org.fresheyes.server.web.nhs.Task;
import org.fresheyes.server.web.nhs.Text;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/** Pages made for tests: a question in every state, a case, a failure. */
final class SampleRoutes {

    private final Pages pages;
    private final Views views;
    private final TemplateEngine templates;

    SampleRoutes(Pages pages, Views views, TemplateEngine templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    /** Address to what answers it. */
    Map<String, Controller> routes() {
        return Map.of(
                "/sample/question",
                (request, response) -> answer(request),
                "/sample/changed",
                (request, response) -> page(question(
                        Form.blank().holding("why", "I still have pain."),
                        List.of("Dr Fern Meadow offered to explain, today at 9:30am."))),
                "/sample/case",
                (request, response) -> page(caseStory()),
                "/sample/sent",
                (request, response) -> {
                    pages.flash("We sent your request", "You can see here what happens next.");
                    return views.to("/sample/case");
                },
                "/sample/error",
                (request, response) -> {
                    response.sendError(Integer.parseInt(request.getParameter("status")), "a secret of the program");
                    return null;
                },
                "/sample/broken",
                (request, response) -> {
                    throw new IllegalStateException("a secret of the program");
                });
    }

    private ModelAndView answer(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return page(question(Form.blank(), List.of()));
        }
        Map<String, List<String>> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        Form form = new Form(typed);
        form.text("why", "Tell us what you would like looked at again");
        form.date("by", "the date a decision is due");
        form.yesOrNo("started", "Choose yes if treatment has started");
        return form.valid() ? views.to("/sample/sent") : page(question(form, List.of()));
    }

    private record Sample(Page page, Content content) {}

    private Sample question(Form form, List<String> changes) {
        Page page =
                pages.titled("What would you like looked at again?").back("/").somethingChanged(changes, form);
        List<Content> parts = List.of(
                draw(
                        "textarea",
                        Map.of(
                                "field",
                                page.field("why"),
                                "label",
                                page.title(),
                                "size",
                                "l",
                                "heading",
                                true,
                                "hint",
                                "Use your own words.")),
                draw(
                        "dateInput",
                        Map.of(
                                "field",
                                page.dateField("by"),
                                "legend",
                                "When is a decision due?",
                                "size",
                                "m",
                                "hint",
                                "For example, 27 3 2027.")),
                draw(
                        "radios",
                        Map.of(
                                "field",
                                page.field("started"),
                                "legend",
                                "Has treatment started?",
                                "size",
                                "m",
                                "choices",
                                List.of(
                                        Choice.yes()
                                                .reveals(draw(
                                                        "input",
                                                        Map.of(
                                                                "field",
                                                                page.field("which"),
                                                                "label",
                                                                "Which treatment?"))),
                                        Choice.no(),
                                        Divider.or(),
                                        Choice.of("unsure", "I am not sure").hint("That is fine.")))),
                draw(
                        "checkboxes",
                        Map.of(
                                "field",
                                page.field("help"),
                                "legend",
                                "Who helps you?",
                                "size",
                                "m",
                                "choices",
                                List.of(
                                        Choice.of("family", "Family"),
                                        Choice.of("pals", "The patient advice team"),
                                        Divider.or(),
                                        Choice.none("nobody", "Nobody")))));
        Content form2 = draw("../layout/form", Map.of("page", page, "content", joined(parts)));
        return new Sample(page, form2);
    }

    private Sample caseStory() {
        Page page = pages.titled("Your second opinion").back("/");
        List<Content> parts = List.of(
                draw("heading", Map.of("level", 1, "names", "nhsuk-heading-l", "content", Text.of(page.title()))),
                draw("tag", Map.of("text", "Waiting for the hospital", "colour", "blue")),
                draw(
                        "summaryList",
                        Map.of(
                                "rows",
                                List.of(
                                        Row.of("Who has it", "Northmoor Hospital, bones and joints"),
                                        Row.of("Until when", "The end of Friday 4 December 2026"),
                                        Row.of(
                                                "Responsible for your care",
                                                "Dr Fern Meadow",
                                                new Link("See who looked", "/my/who-looked", "at your record"))))),
                draw(
                        "../layout/timeline",
                        Map.of(
                                "happenings",
                                List.of(
                                        new Happening(
                                                "Friday 20 November 2026 at 9:30am",
                                                "You asked for a second opinion",
                                                null,
                                                false),
                                        new Happening(
                                                "Monday 23 November 2026 at midday",
                                                "Dr Fern Meadow agreed",
                                                paragraph("It goes to Northmoor Hospital."),
                                                true)))),
                draw(
                        "../layout/sideBySide",
                        Map.of(
                                "firstHeading",
                                "First opinion",
                                "first",
                                paragraph("An operation now."),
                                "secondHeading",
                                "Second opinion",
                                "second",
                                paragraph("Wait and build strength first."))),
                draw(
                        "taskList",
                        Map.of(
                                "tasks",
                                List.of(
                                        Task.completed("Your questions", "/ask/questions"),
                                        new Task(
                                                "Your records",
                                                "/ask/records",
                                                "What may be shared",
                                                draw("tag", Map.of("text", "Not started", "colour", "blue")))))));
        return new Sample(page, joined(parts));
    }

    private static Content paragraph(String words) {
        return output -> output.writeContent("<p>" + words + "</p>");
    }

    private static Content joined(List<Content> parts) {
        return output -> new ArrayList<>(parts).forEach(part -> part.writeTo(output));
    }

    private Content draw(String template, Map<String, Object> values) {
        String path = template.startsWith("../") ? template.substring(3) : "nhs/" + template;
        return output -> {
            StringOutput drawn = new StringOutput();
            templates.render(path + ".jte", new HashMap<>(values), drawn);
            output.writeContent(drawn.toString());
        };
    }

    private ModelAndView page(Sample sample) {
        return views.page("layout/page", sample.page(), Map.of("content", sample.content()));
    }
}
