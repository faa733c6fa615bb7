package org.verka.dsl;

/**
 * A finding that a project or theory has turned off.
 *
 * @param finding what would have been told
 * @param reason why it was turned off, in the author's words; empty when none is written
 */
public record SuppressedFinding(Finding finding, String reason) {}
