package org.fresheyes.server.rapidreview;

import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.server.access.Act;

/** Which act an event of a call is. */
final class NeededAct {

    private NeededAct() {}

    static Act of(Event event) {
        return event instanceof Event.TestEnded ? Act.MANAGE_ROTA : Act.ANSWER_CALL;
    }
}
