package org.verka.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.verka.intake.table.Cell;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/**
 * XML read from its start to its end. It has no document type: such could name files and addresses
 * to be put in, or texts that grow without end.
 */
final class Xml implements AutoCloseable {

    private final InputStream bytes;
    private final XMLStreamReader xml;

    private Xml(InputStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    static Xml of(InputStream bytes) throws UnreadableTableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((id, system, base, space) -> InputStream.nullInputStream());
        try {
            return new Xml(bytes, factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    static UnreadableTableException damaged(Throwable cause) {
        return new UnreadableTableException(Reason.FILE_DAMAGED, 0, 0, List.of(), cause);
    }

    private static UnreadableTableException unreadable(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause(cause)) {
            if (cause instanceof Measured.TooMuch much) {
                return new UnreadableTableException(much.reason(), 0, 0, List.of(), e);
            }
        }
        return damaged(e);
    }

    private static Throwable cause(Throwable e) {
        return e instanceof XMLStreamException x && x.getNestedException() != null
                ? x.getNestedException()
                : e.getCause();
    }

    /** Goes to the next tag, or to the end; texts in between are passed over. */
    boolean next() throws UnreadableTableException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new UnreadableTableException(Reason.FILE_REFERS);
                    default -> {
                        // nothing is said between tags
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    boolean begins() {
        return xml.isStartElement();
    }

    boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute by its local name, or an empty text. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number that an attribute says, {@code otherwise} when it says none. */
    int number(String attribute, int otherwise) throws UnreadableTableException {
        String text = attribute(attribute);
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw damaged(e);
        }
    }

    /** What an element inside a text stands for. */
    interface Inner {
        String of(String element) throws UnreadableTableException;
    }

    /** The text of the element that begins here, up to its end, that of inner elements too. */
    String text() throws UnreadableTableException {
        return text(element -> "");
    }

    /** {@link #text()}, with what inner elements stand for. */
    String text(Inner inner) throws UnreadableTableException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        try {
            while (depth > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        text.append(inner.of(xml.getLocalName()));
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            append(text);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new UnreadableTableException(Reason.FILE_REFERS);
                    default -> {
                        // comments say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
        return text.toString();
    }

    private void append(StringBuilder text) throws UnreadableTableException {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > Cell.LONGEST) {
            throw new UnreadableTableException(Reason.CELL_TOO_LONG);
        }
    }

    /** Passes over the element that begins here. */
    void skip() throws UnreadableTableException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += begins() ? 1 : -1;
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
