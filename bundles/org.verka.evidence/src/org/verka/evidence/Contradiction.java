package org.verka.evidence;

/**
 * Two facts that tell of the same thing and differ.
 *
 * @param stored what is there already
 * @param arriving what a file now says
 */
public record Contradiction(Fact stored, Fact arriving) {}
