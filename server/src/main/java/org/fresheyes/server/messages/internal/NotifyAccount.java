package org.fresheyes.server.messages.internal;

import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.messages.Channel;

/**
 * What Notify knows this server by.
 *
 * @param service   id of the service there
 * @param secret    with which tokens are signed
 * @param templates by channel; one without a template is not used
 */
record NotifyAccount(String address, String service, String secret, Map<Channel, String> templates) {

    private static final int ID = 36; // a UUID, written with hyphens

    NotifyAccount {
        templates = Map.copyOf(templates);
    }

    /**
     * @param key as Notify shows it once: a name, the service's id and the secret, with hyphens between them
     * @throws IllegalArgumentException when it is shorter than that
     */
    static NotifyAccount of(String address, String key, Map<Channel, String> templates) {
        int secret = key.length() - ID;
        int service = secret - 1 - ID;
        if (service < 0) {
            throw new IllegalArgumentException(
                    "notify.api-key: %d characters. Maybe only a part of the key was copied: it ends with two ids of 36 characters."
                            .formatted(key.length()));
        }
        return new NotifyAccount(address, key.substring(service, service + ID), key.substring(secret), templates);
    }

    Optional<String> template(Channel channel) {
        return Optional.ofNullable(templates.get(channel));
    }
}
