package org.fresheyes.server.rapidreview;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.access.Account;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.messages.Address;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.messages.Message;
import org.fresheyes.server.messages.Messages;
import org.fresheyes.server.web.Dates;
import org.fresheyes.server.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells people that a call rings for them. The words name a place and a page, and never a patient or a worry. */
@Component
class Bells {

    /** Whose messages they are. */
    static final String TOPIC = "call";

    /** Says that somebody could not be reached. */
    static final Actor MESSENGER = new Actor("messenger", "Fresh Eyes", Optional.empty(), Optional.empty());

    private final Accounts accounts;
    private final Messages messages;
    private final PublicAddress address;

    Bells(Accounts accounts, Messages messages, PublicAddress address) {
        this.accounts = accounts;
        this.messages = messages;
        this.address = address;
    }

    /** Rings somebody, in the transaction of the ring; false when nobody knows where. A message that fails is not tried again. */
    boolean ring(CallOnFile call, Person who) {
        Optional<Address> to = accounts.find(UUID.fromString(who.account()))
                .filter(account -> !account.disabled())
                .flatMap(Account::email)
                .flatMap(Bells::address);
        to.ifPresent(where -> messages.send(
                new Message(TOPIC, call.id(), who.account(), where, subject(call), words(call), Duration.ZERO)));
        return to.isPresent();
    }

    /** What cannot be an address reaches nobody; a call is not lost for it. */
    private static Optional<Address> address(String email) {
        try {
            return Optional.of(new Address(Channel.EMAIL, email));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String subject(CallOnFile call) {
        return "Call for a rapid review: " + Phrases.place(call.where());
    }

    private String words(CallOnFile call) {
        return """
                Somebody is worried about a patient and asks for a rapid review.

                Where: %s, %s
                Called at: %s
                Reference: %s

                Say whether you can come: %s

                It goes on to others until somebody comes.
                """
                .formatted(
                        Phrases.place(call.where()),
                        call.where().hospital(),
                        Dates.time(call.state().raisedAt()),
                        call.reference(),
                        address.of("/hospital/calls/" + call.id()));
    }
}
