package org.verka.project;

/**
 * A file that may say something else than what is stored.
 *
 * @param path its path within the project, with {@code /} between folders
 * @param reason why; not blank
 */
public record Correction(String path, String reason) {}
