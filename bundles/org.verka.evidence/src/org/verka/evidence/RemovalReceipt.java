package org.verka.evidence;

/**
 * What was removed from a store for good, and what a search afterwards still found.
 *
 * @param imports how many imports have no content left; the records of them stay
 * @param facts how many facts they had
 * @param clients how many pseudonyms went with them, since nothing else is about those clients
 * @param left how many rows of the imports, or pseudonyms of nobody, were found when all was read
 *     through afterwards: 0 is the proof
 */
public record RemovalReceipt(int imports, long facts, int clients, long left) {}
