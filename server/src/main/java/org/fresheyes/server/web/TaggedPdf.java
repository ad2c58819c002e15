package org.fresheyes.server.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A template as a tagged PDF (PDF/UA): headings and tables are marked, the language is said, the fonts are inside. */
@Component
public class TaggedPdf {

    private static final String FONT = "Liberation Sans";

    private final TemplateEngine templates;

    /** The PDF library tells the log about every font and style sheet; nobody needs that. */
    public TaggedPdf(TemplateEngine templates) {
        XRLog.setLoggingEnabled(false);
        this.templates = templates;
    }

    /** The document from {@code jte/<template>.jte}, a whole page of HTML. */
    public byte[] of(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", values, html);
        return page(html.toString());
    }

    /** One HTML page as a tagged PDF. */
    public byte[] page(String html) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                    .withProducer("Fresh Eyes")
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("The page could not be written as a PDF.", broken);
        }
    }

    private static InputStream font(String weight) {
        String path = "/liberation/LiberationSans-" + weight + ".ttf";
        InputStream font = TaggedPdf.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException(
                    "Font %s: not on the class path. Maybe its jar was left out of the build.".formatted(path));
        }
        return font;
    }
}
