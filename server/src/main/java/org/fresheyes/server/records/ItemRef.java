package org.fresheyes.server.records;

import java.util.UUID;

/** One entry of one record file. */
public record ItemRef(UUID file, int number) {}
