package org.fresheyes.server.messages.internal;

import java.util.UUID;
import org.fresheyes.server.messages.Address;

/** A message as a carrier needs it. */
record Letter(UUID id, Address to, String subject, String words) {}
