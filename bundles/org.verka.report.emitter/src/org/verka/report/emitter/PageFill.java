package org.verka.report.emitter;

import java.util.ArrayList;
import java.util.List;

/** How far down each page of a PDF is written on; the emitter fills it in as it draws. */
public final class PageFill {

    /** Where the running foot begins, in points from the top of an A4 page. */
    private static final float FOOT = 785;

    private final List<Float> lowest = new ArrayList<>();

    void begin() {
        lowest.add(0f);
    }

    void reaches(float down) {
        int page = lowest.size() - 1;
        if (down < FOOT && down > lowest.get(page)) {
            lowest.set(page, down);
        }
    }

    /** How many pages there are. */
    public int pages() {
        return lowest.size();
    }

    /**
     * Where the last text or figure of a page begins, in points from its top.
     *
     * @param page from 1
     */
    public float of(int page) {
        return lowest.get(page - 1);
    }
}
