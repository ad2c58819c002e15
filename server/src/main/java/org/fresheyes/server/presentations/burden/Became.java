package org.fresheyes.server.presentations.burden;

/** What became of a prompt, up to now or to its next one. */
public enum Became {
    REVIEWED("Reviewed"),
    PUT_AWAY("Put away, with a reason"),
    ENDED("The person has died or left"),
    LOOKED_AT("Looked at, not answered yet"),
    NOTHING_YET("Nothing yet");

    private final String words;

    Became(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
