package org.verka.dsl.words;

/**
 * A stretch of a text that is to be written otherwise.
 *
 * @param offset the character it begins at, from 0
 * @param length how many characters it has
 * @param text what is to stand there
 */
public record Replacement(int offset, int length, String text) {}
