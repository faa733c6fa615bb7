package org.verka.report.emitter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.birt.report.engine.content.IContent;

/** A part of a document's structure (ISO 32000-1, 14.7.2), with what it consists of, in order. */
final class Element implements Part {

    private final String tag;
    private final Optional<Element> parent;
    private final Optional<IContent> content;
    private final List<Part> parts = new ArrayList<>(2);
    private String attributes = "";
    private int number;

    private Element(String tag, Optional<Element> parent, Optional<IContent> content) {
        this.tag = tag;
        this.parent = parent;
        this.content = content;
    }

    static Element document() {
        return new Element("Document", Optional.empty(), Optional.empty());
    }

    /** A new last part of this one. */
    Element child(String name) {
        return child(name, Optional.empty());
    }

    private Element child(String name, Optional<IContent> of) {
        Element child = new Element(name, Optional.of(this), of);
        parts.add(child);
        return child;
    }

    /** The last part of this one where that is the same content's, otherwise a new last part. */
    Element child(String name, IContent of) {
        return last().filter(l -> l.is(name) && l.content.filter(c -> c == of).isPresent())
                .orElseGet(() -> child(name, Optional.ofNullable(of)));
    }

    void add(Part part) {
        parts.add(part);
    }

    /** Says more of it: the entries of its dictionary besides those for its place and parts. */
    void describe(String entries) {
        attributes = entries;
    }

    /** Its standard structure type, without a slash. */
    String tag() {
        return tag;
    }

    boolean is(String name) {
        return tag.equals(name);
    }

    /** Empty for the whole document. */
    Optional<Element> parent() {
        return parent;
    }

    /** Its last part, if that is an element. */
    Optional<Element> last() {
        return !parts.isEmpty() && parts.getLast() instanceof Element element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Its number among the file's objects; 0 before it has one. */
    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    List<Part> parts() {
        return parts;
    }

    String attributes() {
        return attributes;
    }
}
