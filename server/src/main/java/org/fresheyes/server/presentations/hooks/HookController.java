package org.fresheyes.server.presentations.hooks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** CDS Hooks over HTTP. Who calls was checked before anything comes here. */
@Controller
class HookController {

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
    ResponseEntity<byte[]> discovery() {
        boolean stu3 = programs.current().filter(Program::isStu3).isPresent();
        return json(HttpStatus.OK, Discovery.json(stu3, London.day(clock.instant())));
    }

    @PostMapping("/cds-services/{id}")
    ResponseEntity<byte[]> call(@PathVariable String id, HttpServletRequest request) throws IOException {
        return answered(id, request, (program, body) -> {
            Answer answer = rule.getObject().answer(program, CallReader.read(body));
            return json(HttpStatus.valueOf(answer.status()), answer.body());
        });
    }

    @PostMapping("/cds-services/{id}/feedback")
    ResponseEntity<byte[]> feedback(@PathVariable String id, HttpServletRequest request) throws IOException {
        return answered(id, request, (program, body) -> {
            shown.feedback(program, FeedbackReader.read(body));
            return ResponseEntity.ok().build();
        });
    }

    @FunctionalInterface
    private interface Work {
        ResponseEntity<byte[]> answer(Program program, byte[] body);
    }

    private ResponseEntity<byte[]> answered(String id, HttpServletRequest request, Work work) throws IOException {
        Program program = programs.current()
                .orElseThrow(
                        () -> new IllegalStateException("A call without a program. Maybe the guard was taken away."));
        if (!id.equals(Discovery.SERVICE)) {
            return trouble(
                    HttpStatus.NOT_FOUND,
                    "not-found",
                    "There is no such service. Maybe %s.".formatted(Discovery.SERVICE));
        }
        if (!isJson(request.getContentType())) {
            return trouble(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "not-supported",
                    "The body is not JSON. Maybe its Content-Type is wrong.");
        }
        byte[] body = request.getInputStream().readNBytes(bodyLimit + 1);
        if (body.length > bodyLimit) {
            return trouble(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-long",
                    "The body is larger than %,d bytes. Maybe send fhirServer with a token instead."
                            .formatted(bodyLimit));
        }
        try {
            return work.answer(program, body);
        } catch (BadRequest bad) {
            return json(HttpStatus.BAD_REQUEST, bad.outcome().json());
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType == null || contentType.toLowerCase(Locale.ROOT).matches("application/(.*\\+)?json\\b.*");
    }

    private static ResponseEntity<byte[]> trouble(HttpStatus status, String code, String what) {
        return json(status, OperationOutcome.of(code, what).json());
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
