package org.fresheyes.server.presentations.hooks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.fresheyes.rules.days.London;
import org.fresheyes.server.access.Program;
import org.fresheyes.server.access.Programs;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.fresheyes.server.web.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** CDS Hooks over HTTP. Who calls was checked before anything comes here. */
@Controller
class HookController {

    private static final String SERVICE = "/cds-services/" + Discovery.SERVICE;
    private static final Pattern JSON = Pattern.compile("(?i)application/(.*\\+)?json\\b.*");

    private final Programs programs;
    private final ObjectProvider<RuleService> rule;
    private final ShownCards shown;
    private final Clock clock;
    private final int bodyLimit;

    HookController(
            Programs programs, ObjectProvider<RuleService> rule, ShownCards shown, Settings settings, Clock clock) {
        this.programs = programs;
        this.rule = rule;
        this.shown = shown;
        this.clock = clock;
        this.bodyLimit = settings.bytes(Setting.CDS_HOOKS_BODY_LIMIT);
    }

    @GetMapping("/cds-services")
    void discovery(HttpServletResponse response) throws IOException {
        boolean stu3 = programs.current().filter(Program::isStu3).isPresent();
        answer(response, HttpStatus.OK, Discovery.json(stu3, London.day(clock.instant())));
    }

    /** The address has no part to fill in: then it is found at once, and not after every other one of the server. */
    @PostMapping(SERVICE)
    void call(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answered(request, response, (program, body) -> {
            Answer answer = rule.getObject().answer(program, CallReader.read(body));
            answer(response, HttpStatus.valueOf(answer.status()), answer.body());
        });
    }

    @PostMapping(SERVICE + "/feedback")
    void feedback(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answered(request, response, (program, body) -> shown.feedback(program, FeedbackReader.read(body)));
    }

    @PostMapping({"/cds-services/{id}", "/cds-services/{id}/feedback"})
    void noSuchService(HttpServletResponse response) throws IOException {
        trouble(
                response,
                HttpStatus.NOT_FOUND,
                "not-found",
                "There is no such service. Maybe %s.".formatted(Discovery.SERVICE));
    }

    @FunctionalInterface
    private interface Work {
        void on(Program program, byte[] body) throws IOException;
    }

    private void answered(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        Program program = programs.current()
                .orElseThrow(
                        () -> new IllegalStateException("A call without a program. Maybe the guard was taken away."));
        if (!isJson(request.getContentType())) {
            trouble(
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "not-supported",
                    "The body is not JSON. Maybe its Content-Type is wrong.");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(bodyLimit + 1);
        if (body.length > bodyLimit) {
            trouble(
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-long",
                    "The body is larger than %,d bytes. Maybe send fhirServer with a token instead."
                            .formatted(bodyLimit));
            return;
        }
        try {
            work.on(program, body);
        } catch (BadRequest bad) {
            answer(response, HttpStatus.BAD_REQUEST, bad.outcome().json());
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType == null || JSON.matcher(contentType).matches();
    }

    private static void trouble(HttpServletResponse response, HttpStatus status, String code, String what)
            throws IOException {
        answer(response, status, OperationOutcome.of(code, what).json());
    }

    /** Written as it is: nothing has to be found out about it first. */
    private static void answer(HttpServletResponse response, HttpStatus status, byte[] json) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
