package org.fresheyes.server.access;

import org.fresheyes.rules.identity.OdsCode;

/** Somebody works in an organisation, as something. The name is kept as it was when the role was given. */
public record Membership(OdsCode organisation, String organisationName, Role role) {}
