package org.verka.report.emitter;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.birt.report.engine.emitter.pdf.BookmarkInfo;

/**
 * On which page each bookmark came to lie, as BIRT leaves it in its application context.
 *
 * @param byBookmark the page, from 1, by the bookmark's name
 */
public record BookmarkPages(Map<String, Integer> byBookmark) {

    private static final String KEY = "Bookmarks";

    /** What a run that has ended left; empty when it left nothing. */
    public static BookmarkPages in(Map<?, ?> applicationContext) {
        Map<String, Integer> pages = new TreeMap<>();
        if (applicationContext.get(KEY) instanceof Map<?, ?> bookmarks) {
            bookmarks.forEach((id, b) -> pages.put((String) id, ((BookmarkInfo) b).pageNumber));
        }
        return new BookmarkPages(pages);
    }
}
