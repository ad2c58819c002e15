package org.fresheyes.server.messages;

/** How a message comes to somebody. A bleep is reached by the e-mail or the phone number of its gateway. */
public enum Channel {
    EMAIL("e-mail"),
    TEXT("text message");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
