package org.verka.store;

/**
 * Something in a store that cannot be right.
 *
 * @param kind what is wrong
 * @param place where: a table, or a segment by site, import and number
 */
public record StoreFault(Kind kind, String place) {

    /** What can be wrong. */
    public enum Kind {
        /** It cannot be read. */
        UNREADABLE,
        /** It holds another number of forms or answers than it says. */
        MISCOUNTED,
        /** It points at something that is not there. */
        DANGLING,
        /** A form stands twice. */
        DOUBLED,
        /** An import has another number of facts than it says. */
        INCOMPLETE
    }
}
