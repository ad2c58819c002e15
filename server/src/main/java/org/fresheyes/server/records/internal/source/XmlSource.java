package org.fresheyes.server.records.internal.source;

import java.io.ByteArrayInputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fresheyes.server.records.Fault;

/** Reads FHIR XML into the same tree as JSON. Document types and outside entities are switched off. */
final class XmlSource {

    private static final int DEEPEST = 200;

    Node read(byte[] content) throws Unparsable {
        Utf8.check(content);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    if (reader.getEventType() == XMLStreamConstants.DTD) {
                        throw new Unparsable(Fault.ofFile(
                                "The file has a document type (DTD), which FHIR does not use.",
                                "Maybe it was made to read other files: it was not read further."));
                    }
                }
                Node root = element(reader, 0);
                while (reader.hasNext()) {
                    reader.next();
                }
                return root;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            throw new Unparsable(fault(broken));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** One element: a resource when its name starts with a capital letter, a text when it only has a value. */
    private static Node element(XMLStreamReader reader, int depth) throws XMLStreamException, Unparsable {
        int line = reader.getLocation().getLineNumber();
        String name = reader.getLocalName();
        if (depth > DEEPEST) {
            throw new Unparsable(Fault.at(
                    line,
                    Math.max(1, reader.getLocation().getColumnNumber()),
                    "More than " + DEEPEST + " elements inside each other.",
                    "Maybe the file was made to overload its reader."));
        }
        if (name.equals("div")) {
            return Fields.leaf(words(reader, depth), line);
        }
        Fields fields = new Fields();
        if (Character.isUpperCase(name.charAt(0))) {
            fields.add("resourceType", new Node.Leaf(name, line));
        }
        String value = reader.getAttributeValue(null, "value");
        String url = reader.getAttributeValue(null, "url");
        if (url != null) {
            fields.add("url", Fields.leaf(url, line));
        }
        boolean wrapped = false;
        Node inner = null;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String child = reader.getLocalName();
            Node read = element(reader, depth + 1);
            if (Character.isUpperCase(child.charAt(0)) && inner == null) {
                wrapped = true;
                inner = read;
            } else {
                fields.add(child, read);
            }
        }
        if (wrapped && inner != null && fields.isEmpty()) {
            return inner;
        }
        if (inner != null) {
            fields.add("resource", inner);
        }
        return value == null ? fields.branch(line) : Fields.leaf(value, line);
    }

    /** The words of a narrative, without its markup. */
    private static String words(XMLStreamReader reader, int depth) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int open = depth;
        while (open >= depth) {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> {
                    open--;
                    words.append(' ');
                }
                case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
                default -> {}
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static Fault fault(XMLStreamException broken) {
        Location place = broken.getLocation();
        String message = broken.getMessage() == null ? "it cannot be read" : broken.getMessage();
        int at = message.indexOf("Message: ");
        String what = "The file is not valid XML: "
                + (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
        String maybe = message.contains("must start and end within the same entity")
                ? "Maybe the file was cut off on the way."
                : "Maybe the file was changed by hand after it was made.";
        return place == null || place.getLineNumber() < 1
                ? Fault.ofFile(what, maybe)
                : Fault.at(place.getLineNumber(), Math.max(1, place.getColumnNumber()), what, maybe);
    }
}
