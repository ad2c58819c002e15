package org.fresheyes.server.directory.internal;

import java.util.List;
import org.fresheyes.server.web.nhs.Row;

/** A file on the page of what is loaded. {@code old} when its facts are more than a year old, or nobody knows. */
public record LoadedFile(String name, boolean old, List<Row> rows) {

    public LoadedFile {
        rows = List.copyOf(rows);
    }
}
