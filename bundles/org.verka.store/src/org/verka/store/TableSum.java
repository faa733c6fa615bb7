package org.verka.store;

/**
 * What a table holds.
 *
 * @param table its name
 * @param rows how many rows it has
 * @param sum a sum over the hashes of all values of all rows, in whatever order they come
 */
public record TableSum(String table, long rows, long sum) {}
