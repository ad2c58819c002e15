package org.fresheyes.server.access.internal.signin;

/**
 * One way to sign in.
 *
 * @param name    on its button
 * @param staff   true when it is for people who work in the NHS
 * @param answers false while the provider cannot be reached
 */
public record SignInWay(String id, String name, boolean staff, boolean answers) {

    /** Where signing in starts. */
    public String address() {
        return "/sign-in/with/" + id;
    }
}
