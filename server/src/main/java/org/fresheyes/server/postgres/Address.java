package org.fresheyes.server.postgres;

import java.util.Properties;

/**
 * Where a database is and how to get in.
 *
 * @param user     empty when the address holds it
 * @param password empty when the address holds it
 */
record Address(String url, String user, String password) {

    Properties properties() {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** The address without what would give away a password. */
    String shown() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return shown();
    }
}
