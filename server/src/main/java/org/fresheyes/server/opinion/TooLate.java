package org.fresheyes.server.opinion;

import java.util.UUID;
import org.fresheyes.rules.opinion.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A step that another part of the server found to be due cannot be taken where the case is now: answered as a conflict. */
@ResponseStatus(HttpStatus.CONFLICT)
public class TooLate extends IllegalStateException {

    private static final long serialVersionUID = 1;

    TooLate(UUID id, String step, Stage stage) {
        super("Case %s: %s is not possible while it is %s. Maybe somebody else was quicker."
                .formatted(id, step, stage));
    }
}
