package org.verka.report.emitter;

/** What an {@link Element} consists of (ISO 32000-1, 14.7.4). */
sealed interface Part permits Element, Part.Mark, Part.Link {

    /**
     * Marked content of a page.
     *
     * @param page which, from 0
     * @param number which content of that page, from 0
     */
    record Mark(int page, int number) implements Part {}

    /**
     * A link to be clicked.
     *
     * @param page the page that it is on, from 0
     * @param object its number among the file's objects
     */
    record Link(int page, int object) implements Part {}
}
