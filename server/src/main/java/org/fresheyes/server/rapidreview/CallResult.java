package org.fresheyes.server.rapidreview;

import java.util.List;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.rapidreview.call.Condition;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Side;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.rules.rapidreview.call.Taken;

/** How it went when somebody tried to do something. Whatever it says, what they typed is still theirs. */
public sealed interface CallResult {

    CallOnFile file();

    /** It is recorded; this is the call now. */
    record Done(CallOnFile file) implements CallResult {}

    /** The table or a condition says no. */
    record Refused(CallOnFile file, Ruling<Stage, Event, Side, Condition> why) implements CallResult {}

    /**
     * Somebody did something since the viewer last looked.
     *
     * @param since what; ringing does not count
     */
    record Changed(CallOnFile file, List<Taken<?>> since) implements CallResult {
        public Changed {
            since = List.copyOf(since);
        }
    }
}
