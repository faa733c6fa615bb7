package org.verka.report.emitter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.engine.nLayout.area.IContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.PageArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.TextArea;

/** The pages of a report when all has its place and nothing is drawn yet. */
public final class LaidOut {

    /** Begins the name of a text that shall tell a page; the bookmark on that page follows. */
    public static final String PAGE_OF = "page of ";

    private final List<PageArea> pages = new ArrayList<>();
    private final Map<String, Integer> bookmarks = new HashMap<>();
    private final Map<TextArea, String> numbers = new HashMap<>();

    LaidOut() {}

    void add(PageArea page) {
        pages.add(page);
        PageReading read = new PageReading(page);
        read.bookmarks().forEach(bookmark -> bookmarks.putIfAbsent(bookmark, pages.size()));
        numbers.putAll(read.numbers());
    }

    /** How many pages there are. */
    public int pages() {
        return pages.size();
    }

    /**
     * How far down the page after those is written on, which begins where the last of them did.
     *
     * @param body what it has got so far
     */
    float fillOf(IContainerArea body) {
        return new PageReading(body, pages.isEmpty() ? 0 : PageReading.top(pages.getLast()))
                .lowest();
    }

    /** The pages with their numbers filled in, which keep their right edge. */
    List<PageArea> numbered() {
        numbers.forEach((text, bookmark) -> tell(text, Integer.toString(page(bookmark))));
        return List.copyOf(pages);
    }

    private int page(String bookmark) {
        Integer page = bookmarks.get(bookmark);
        if (page == null) {
            throw new IllegalArgumentException("no bookmark " + bookmark);
        }
        return page;
    }

    private static void tell(TextArea text, String number) {
        int wider = text.getTextWidth(number) - text.getTextWidth(text.getText());
        text.setText(number);
        text.setWidth(text.getWidth() + wider);
        text.setPosition(text.getX() - wider, text.getY());
    }
}
