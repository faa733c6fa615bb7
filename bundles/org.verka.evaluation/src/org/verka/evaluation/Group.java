package org.verka.evaluation;

import java.util.OptionalDouble;

/**
 * Everybody who answered on one occasion.
 *
 * @param n how many, at least 0
 * @param mean their arithmetic mean; empty when n is 0
 * @param sd their sample standard deviation, with n − 1; empty when n is below 2
 */
public record Group(int n, OptionalDouble mean, OptionalDouble sd) {}
