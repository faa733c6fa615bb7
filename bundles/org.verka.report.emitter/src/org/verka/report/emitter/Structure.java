package org.verka.report.emitter;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.birt.report.engine.content.IBandContent;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.nLayout.area.IArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.CellArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.ContainerArea;

/**
 * What a screen reader is told of a document (ISO 32000-1, 14.7), while its pages are drawn: what
 * stands in what, also over pages. Takes the place of BIRT's own, which makes several objects of
 * OpenPDF for each cell of a table and for each of its lines.
 */
final class Structure {

    /** Links are counted from here, so that pages can have their own numbers as keys. */
    private static final int FIRST_LINK = 1_000_000;

    private static final Set<String> SECTIONS = Set.of("THead", "TBody", "TFoot");

    private final Element document = Element.document();
    private final Map<ContainerArea, Element> begun = new IdentityHashMap<>();
    private final List<List<Element>> pages = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private Element current = document;

    /** Goes on on a new page. */
    void turnPage() {
        pages.add(new ArrayList<>());
    }

    /** Begins a part, or goes on with one that a page's end has broken. */
    void open(String tag, IArea area) {
        if (area instanceof ContainerArea container) {
            if (container.isFirstPart()) {
                begin(tag, container);
            } else {
                goOn(tag, container.getFirstPart());
            }
        } else {
            current = current.child(tag);
        }
    }

    /** Each line of a text that flows with others is an area of its own. */
    private void begin(String tag, ContainerArea area) {
        if ("TR".equals(tag)) {
            enter(section((IRowContent) area.getContent()));
        }
        current = current.child(tag, area.getContent());
        if (area.getLastPartNumber() > 1) {
            begun.put(area, current);
        }
        if (area instanceof CellArea cell && (current.is("TD") || current.is("TH"))) {
            current.describe(attributes(cell));
        }
    }

    private void goOn(String tag, ContainerArea first) {
        Element parent = current;
        current = begun.computeIfAbsent(first, area -> parent.child(tag));
        if (current.is("Table")) {
            current = current.last().orElse(current);
        }
    }

    private void enter(String section) {
        if (current.is(section)) {
            return;
        }
        if (SECTIONS.contains(current.tag())) {
            leave();
        }
        current = current.child(section);
    }

    private static String section(IRowContent row) {
        return switch (row.getBand().getBandType()) {
            case IBandContent.BAND_HEADER -> "THead";
            case IBandContent.BAND_FOOTER -> "TFoot";
            default -> "TBody";
        };
    }

    private static String attributes(CellArea cell) {
        StringBuilder all = new StringBuilder();
        if (cell.getRowSpan() != 1) {
            all.append("/RowSpan ").append(cell.getRowSpan());
        }
        if (cell.getColSpan() != 1) {
            all.append("/ColSpan ").append(cell.getColSpan());
        }
        String scope = ((ICellContent) cell.getContent()).getScope();
        if (scope != null) {
            all.append("/Scope/").append("col".equals(scope) ? "Column" : "Row");
        }
        return all.isEmpty() ? "" : all.insert(0, "/A<</O/Table").append(">>").toString();
    }

    /** Ends what was begun last or gone on with. */
    void close(String tag) {
        while ("Table".equals(tag) && !current.is(tag)) {
            leave();
        }
        leave();
    }

    private void leave() {
        current = current.parent().orElseThrow();
    }

    /** The part that is drawn. */
    Element current() {
        return current;
    }

    /** Takes in content of the page that is drawn, by the number that is returned. */
    int mark() {
        List<Element> marked = pages.getLast();
        current.add(new Part.Mark(pages.size() - 1, marked.size()));
        marked.add(current);
        return marked.size() - 1;
    }

    /**
     * Takes in a link of the page that is drawn.
     *
     * @param object its number among the file's objects
     * @return the key that leads from it to its element
     */
    int link(int object) {
        current.add(new Part.Link(pages.size() - 1, object));
        links.add(current);
        return FIRST_LINK + links.size() - 1;
    }

    /** The whole. */
    Element document() {
        return document;
    }

    /** What each page's content belongs to, by its number. */
    List<List<Element>> pages() {
        return pages;
    }

    /** What each link belongs to, by {@link #link its key}, which are in order. */
    Map<Integer, Element> links() {
        Map<Integer, Element> byKey = new TreeMap<>();
        for (int i = 0; i < links.size(); i++) {
            byKey.put(FIRST_LINK + i, links.get(i));
        }
        return byKey;
    }
}
