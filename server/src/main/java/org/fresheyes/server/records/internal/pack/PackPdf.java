package org.fresheyes.server.records.internal.pack;

import gg.jte.TemplateEngine;
import java.util.Map;
import org.fresheyes.server.records.PackContents;
import org.fresheyes.server.web.TaggedPdf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The pack as a tagged PDF. */
@Component
public class PackPdf {

    private final TaggedPdf pdf;

    @Autowired
    public PackPdf(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    /** With these templates. */
    public PackPdf(TemplateEngine templates) {
        this(new TaggedPdf(templates));
    }

    public byte[] of(PackContents contents) {
        return pdf.of("records/packDocument", Map.of("pack", PackView.of(contents)));
    }

    /** One HTML page as a tagged PDF. */
    byte[] page(String html) {
        return pdf.page(html);
    }
}
