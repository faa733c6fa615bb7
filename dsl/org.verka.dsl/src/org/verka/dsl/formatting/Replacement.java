package org.verka.dsl.formatting;

/**
 * A change of a text's white space.
 *
 * @param offset where it begins
 * @param length how many characters it replaces
 * @param text what it puts there
 */
public record Replacement(int offset, int length, String text) {

    int end() {
        return offset + length;
    }
}
