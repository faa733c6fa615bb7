package org.verka.evaluation;

import java.util.OptionalDouble;

/**
 * Everybody who answered on one occasion.
 *
 * @param n how many, at least 0
 * @param mean their arithmetic mean; empty when n is 0
 * @param sd their sample standard deviation, with n − 1; empty when n is below 2, and where it
 *     would tell how many have one of few values
 * @param median their median; empty when n is 0, and where it would tell one person's answer
 */
public record Group(int n, OptionalDouble mean, OptionalDouble sd, OptionalDouble median) {

    Group withoutSpread() {
        return new Group(n, mean, OptionalDouble.empty(), OptionalDouble.empty());
    }

    Group withoutMedian() {
        return new Group(n, mean, sd, OptionalDouble.empty());
    }
}
