package org.verka.evidence;

/**
 * A fact and how it came to be stored.
 *
 * @param fact what it says; of a form that was withdrawn only the key
 * @param takenIn who took it in, when, from which file and under which programmes
 * @param standing whether it counts: its import is not undone and it is not corrected since
 */
public record StoredFact(Fact fact, ImportRecord takenIn, boolean standing) {}
