package org.fresheyes.server.rapidreview;

import java.util.UUID;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.messages.MessageOutcome;
import org.fresheyes.server.messages.Sent;
import org.springframework.stereotype.Component;

/** A ring that does not come through moves the escalation on at once. */
@Component
class RingOutcome implements MessageOutcome {

    private final Calls calls;
    private final Accounts accounts;

    RingOutcome(Calls calls, Accounts accounts) {
        this.calls = calls;
        this.accounts = accounts;
    }

    @Override
    public String topic() {
        return Bells.TOPIC;
    }

    @Override
    public void became(Sent message) {
        if (message.state() == Sent.State.FAILED) {
            accounts.find(UUID.fromString(message.about()))
                    .ifPresent(account -> calls.notReached(
                            message.stream(), new Person(account.id().toString(), account.name())));
        }
    }
}
