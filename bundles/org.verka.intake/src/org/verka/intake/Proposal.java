package org.verka.intake;

/**
 * An intake as Verka would write it for a file, to be read and mended by somebody who knows the
 * file.
 *
 * @param name the intake's name
 * @param text the whole {@code intag} block, ending with a line break
 * @param open how many columns, words or other things somebody has to fill in
 */
public record Proposal(String name, String text, int open) {}
