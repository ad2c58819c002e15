package org.fresheyes.server.presentations.hooks;

/** What opens a record for a few minutes. It lives as long as the call, and cannot be printed by mistake. */
final class AccessToken {

    private final String value;

    AccessToken(String value) {
        this.value = value;
    }

    /** For the one header it is made for. */
    String authorization() {
        return "Bearer " + value;
    }

    @Override
    public String toString() {
        return "(a token)";
    }
}
