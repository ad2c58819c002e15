package org.fresheyes.server.wards.pages;

/** A bed in the list of a ward. */
public record BedLine(String name, String path, boolean open) {}
