package org.fresheyes.server.records.internal.pack;

import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The readable part of FHIR resources. Text is put in as text, never as markup. */
final class Narratives {

    private Narratives() {}

    /** A paragraph for each line. */
    static Narrative of(List<String> lines) {
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        div.setAttribute("lang", "en-GB");
        div.setAttribute("xml:lang", "en-GB");
        for (String line : lines) {
            div.addTag("p").addText(line);
        }
        Narrative narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }
}
