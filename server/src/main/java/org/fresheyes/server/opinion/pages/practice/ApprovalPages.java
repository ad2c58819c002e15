package org.fresheyes.server.opinion.pages.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Approver;
import org.fresheyes.rules.opinion.Step.OutsideApproved;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.CaseOnFile;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.StepForms;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Approving that a person goes to another organisation, where local policy asks for it. An administrator sees the way
 * and the place here, and nothing of what the person or a clinician wrote about their health.
 */
@Controller
class ApprovalPages {

    private static final Set<Role> WHO_MAY = Set.of(Role.ADMINISTRATOR, Role.GP, Role.CONSULTANT);

    private final OpinionCases cases;
    private final StepForms steps;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    ApprovalPages(OpinionCases cases, StepForms steps, Directory directory, Pages pages, Views views) {
        this.cases = cases;
        this.steps = steps;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(Approving.LIST)
    ModelAndView list(Viewer viewer, Form asked) {
        Page page = pages.titled("Going to another organisation: to approve");
        Optional<OdsCode> organisation = asked.optionalParsed("organisation", OdsCode::of, "Choose from the list")
                .or(() -> viewer.organisationsAs(WHO_MAY).stream().sorted().findFirst());
        if (organisation.isEmpty()) {
            return views.page(HttpStatus.FORBIDDEN, "opinion/practice/nowhere", page, Map.of());
        }
        List<CaseOnFile> awaiting = cases.awaitingApproval(viewer, organisation.get());
        return views.page(
                "opinion/practice/approvals",
                page,
                Map.of("organisation", directory.named(organisation.get()), "cases", awaiting));
    }

    @GetMapping(Approving.LIST + "/{id}")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page(cases.open(viewer, id, Act.APPROVE_OUTSIDE), Form.blank(), List.of());
    }

    @PostMapping(Approving.LIST + "/{id}")
    ModelAndView approve(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        CaseView view = cases.open(viewer, id, Act.APPROVE_OUTSIDE);
        Approver as = Approving.as(view).orElse(anyRole(view));
        Words words = Words.of(form.optionalText("words").orElse(""));
        return form.valid()
                ? steps.take(
                        viewer,
                        Act.APPROVE_OUTSIDE,
                        id,
                        form,
                        new OutsideApproved(as, words),
                        back(view),
                        "You approved it. The referral can be sent",
                        this::page)
                : page(view, form, List.of());
    }

    private ModelAndView page(CaseView view, Form form, List<String> changes) {
        Page bare = pages.titled("Approve going to another organisation").back(back(view));
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put(
                "awaits",
                view.policy().needsApproval(view.state())
                        && view.state().approval().isEmpty()
                        && view.canTake(OutsideApproved.class)
                        && Approving.as(view).isPresent());
        values.put("whoCan", Approving.whoCan(view.policy()));
        return views.page(
                "opinion/practice/approve",
                changes.isEmpty() ? bare.with(form) : bare.somethingChanged(changes, form),
                values);
    }

    /** A clinician goes back to the request, an administrator to the list. */
    private static String back(CaseView view) {
        return isClinician(view) ? "/practice/cases/" + view.file().id() : Approving.LIST;
    }

    /** What the rules then refuse, because local policy names somebody else. */
    private static Approver anyRole(CaseView view) {
        return isClinician(view) ? Approver.CLINICIAN : Approver.ADMINISTRATOR;
    }

    private static boolean isClinician(CaseView view) {
        Set<Role> roles = view.grant().roles();
        return roles.contains(Role.GP) || roles.contains(Role.CONSULTANT);
    }
}
