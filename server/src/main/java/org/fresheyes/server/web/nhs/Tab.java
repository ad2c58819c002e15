package org.fresheyes.server.web.nhs;

import gg.jte.Content;

/** One of several panels shown in turn; all are shown without JavaScript. */
public record Tab(String id, String label, Content content) {}
