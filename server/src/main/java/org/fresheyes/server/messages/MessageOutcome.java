package org.fresheyes.server.messages;

/** What a feature does when it learns what became of its messages. */
public interface MessageOutcome {

    /** Whose messages it is for: {@link Message#topic}. */
    String topic();

    /**
     * Is told each state a message comes to, the last one for certain, in a transaction of its own. What it throws undoes
     * what it did, and it is told again later; so it may also be told twice.
     */
    void became(Sent message);
}
