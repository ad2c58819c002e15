package org.fresheyes.server.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.fresheyes.server.access.Refused;
import org.fresheyes.server.people.NoSuchPerson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into an OperationOutcome that says no more than the pages do. */
@Interceptor
final class PlainFailures {

    private static final Logger LOG = LoggerFactory.getLogger(PlainFailures.class);

    /** The answer to a failed request. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException answer(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) {
                return new ForbiddenOperationException("You have no access to this. The try was recorded.");
            }
            if (cause instanceof NoSuchPerson) {
                return new ResourceNotFoundException("Not known here.");
            }
        }
        if (failure instanceof BaseServerResponseException known && !(failure instanceof InternalErrorException)) {
            return known;
        }
        LOG.error("FHIR request: failed.", failure);
        return new InternalErrorException("The server could not answer. Maybe try again later.");
    }
}
