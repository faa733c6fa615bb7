package org.verka.dsl.ide.fixes;

/**
 * A piece of a text and what shall stand there instead.
 *
 * @param offset the character it begins at, from 0
 * @param length how many characters are taken out, 0 to put text between two
 * @param text what is put in, with the line ends of the file; empty to take out only
 */
record Change(int offset, int length, String text) {

    static Change insert(int offset, String text) {
        return new Change(offset, 0, text);
    }

    static Change replace(int start, int end, String text) {
        return new Change(start, end - start, text);
    }
}
