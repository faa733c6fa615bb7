package org.verka.report.emitter;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.birt.report.engine.emitter.pdf.BookmarkInfo;

/** On which pages a rendered PDF's bookmarks lie, which BIRT leaves in its application context. */
public final class PageNumbers {

    private static final String KEY = "Bookmarks";

    private PageNumbers() {}

    /**
     * Reads them.
     *
     * @param context the application context of a task that has run
     * @return the page of each bookmark, from 1
     */
    public static Map<String, Integer> of(Map<?, ?> context) {
        Map<String, Integer> pages = new TreeMap<>();
        if (context.get(KEY) instanceof Map<?, ?> bookmarks) {
            for (Object bookmark : bookmarks.values()) {
                BookmarkInfo info = (BookmarkInfo) bookmark;
                pages.put(info.name, info.pageNumber);
            }
        }
        return pages;
    }
}
