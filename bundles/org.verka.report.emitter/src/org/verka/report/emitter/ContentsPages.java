package org.verka.report.emitter;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * The page numbers of a table of contents, which are not known when it is drawn: room is left for
 * each, and filled when the last page is whole.
 */
final class ContentsPages {

    /** Stands in the table of contents for a number, and is as wide as the widest. */
    static final String ROOM = PdfProperties.PAGE_NUMBER;

    private final List<String> bookmarks;
    private final List<Room> rooms = new ArrayList<>();
    private final Map<String, Integer> pages = new HashMap<>();

    /** Room for a number, and how it is to be written. */
    private record Room(
            PdfTemplate template, BaseFont font, float size, Color colour, float baseline) {}

    /**
     * @param bookmarks what the table of contents lists, in order
     */
    ContentsPages(List<String> bookmarks) {
        this.bookmarks = List.copyOf(bookmarks);
    }

    /** Whether a text stands for a number. */
    boolean isRoom(String text) {
        return text.equals(ROOM) && rooms.size() < bookmarks.size();
    }

    /**
     * Leaves room.
     *
     * @param baseline how far the line of writing is above the lower edge, in points
     */
    void leave(PdfTemplate template, BaseFont font, float size, Color colour, float baseline) {
        rooms.add(new Room(template, font, size, colour, baseline));
    }

    /** A bookmark lies on a page. */
    void lies(String bookmark, int page) {
        pages.putIfAbsent(bookmark, page);
    }

    /** Writes the numbers, each at the right of its room. */
    void fill() {
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            Integer page = pages.get(bookmarks.get(i));
            if (page != null) {
                room.template().beginText();
                room.template().setFontAndSize(room.font(), room.size());
                room.template().setColorFill(room.colour());
                room.template()
                        .showTextAligned(
                                PdfContentByte.ALIGN_RIGHT,
                                page.toString(),
                                room.template().getWidth(),
                                room.baseline(),
                                0);
                room.template().endText();
            }
        }
    }
}
