package org.fresheyes.server.web;

/**
 * Who to ask when the pages do not help.
 *
 * @param serviceName what the service is called, in the header and the window title
 * @param phone the number of a person who can do the same by phone
 * @param hours when that phone is answered
 */
public record Contact(String serviceName, String phone, String hours) {}
