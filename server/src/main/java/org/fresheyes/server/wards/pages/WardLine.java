package org.fresheyes.server.wards.pages;

/**
 * A ward in the list of a hospital.
 *
 * @param beds how many of its beds are open
 */
public record WardLine(String name, String path, boolean open, long beds) {}
