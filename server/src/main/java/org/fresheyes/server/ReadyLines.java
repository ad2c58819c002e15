package org.fresheyes.server;

import java.util.List;

/** What a feature tells the person who started the server, printed below {@code ready}. */
public interface ReadyLines {

    List<String> lines();
}
