package org.verka.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.verka.evaluation.Options;

/**
 * Somebody who puts every number of a report into one system of equations and asks how large, and
 * how small, a number of people can be that the report does not tell. The unknowns are how many
 * people there are of each kind; none is below nobody. Kinds of different families are in no
 * equation together, so each family is solved for itself.
 */
final class CountAttack {

    private static final double ROUNDING = 1e-6;
    private static final int MOST_STEPS = 20_000;

    /**
     * People of one kind.
     *
     * @param family what was asked of them
     * @param site where
     * @param answers what they answered, question by question
     */
    record People(String family, String site, List<Integer> answers) {
        int answer(int question) {
            return answers.get(question);
        }
    }

    private final Map<String, List<People>> families = new LinkedHashMap<>();
    private final Map<String, List<LinearConstraint>> constraints = new LinkedHashMap<>();
    private final Map<String, Equations> independent = new HashMap<>();
    private final Map<String, List<double[]>> solutions = new LinkedHashMap<>();
    private final Set<List<Double>> told = new HashSet<>();
    private final Map<String, List<String>> few = new LinkedHashMap<>();
    private int learned;

    /**
     * @param truth how many there are of each kind that could be; those of nobody too
     */
    CountAttack(Map<People, Integer> truth) {
        truth.keySet()
                .forEach(p -> families.computeIfAbsent(p.family(), k -> new ArrayList<>()).add(p));
        families.forEach((family, kinds) -> {
            double[] first = kinds.stream().mapToDouble(truth::get).toArray();
            solutions.put(family, new ArrayList<>(List.of(first)));
        });
    }

    /**
     * The attacker reads a number.
     *
     * @param of whom it counts, of one family
     * @param where it stands, for whoever reads why it cannot be so
     */
    void learn(String family, Predicate<People> of, double number, String where) {
        learn(family, (ToIntFunction<People>) p -> of.test(p) ? 1 : 0, number, where);
    }

    /**
     * The attacker reads a number that counts some people more than once.
     *
     * @param times how often it counts each
     */
    void learn(String family, ToIntFunction<People> times, double number, String where) {
        double[] weights = weights(family, times);
        double sum = times(weights, solutions.get(family).getFirst());
        if (Math.abs(sum - number) > ROUNDING) {
            throw new AssertionError(where + " says " + number + " of " + sum);
        }
        if (told.add(key(family, weights))) {
            learned++;
            few.computeIfAbsent(family, k -> new ArrayList<>());
            if (number > 0 && number < Options.DEFAULT_THRESHOLD) {
                few.get(family).add(where + " says " + number);
            }
        }
        if (independent.computeIfAbsent(family, k -> new Equations()).add(weights)) {
            constraints(family).add(new LinearConstraint(weights, Relationship.EQ, number));
        }
    }

    /** The attacker reads that a number is so great, or no greater. */
    void learn(
            String family,
            ToDoubleFunction<People> times,
            Relationship how,
            double number,
            String where) {
        double[] weights = families.get(family).stream().mapToDouble(times).toArray();
        double sum = times(weights, solutions.get(family).getFirst());
        if (how == Relationship.GEQ ? sum < number - ROUNDING : sum > number + ROUNDING) {
            throw new AssertionError(where + " says " + how + number + " of " + sum);
        }
        constraints(family).add(new LinearConstraint(weights, how, number));
    }

    /** The attacker reads that there are so many at least. */
    void least(String family, Predicate<People> of, double number, String where) {
        learn(family, p -> of.test(p) ? 1.0 : 0.0, Relationship.GEQ, number, where);
    }

    private List<LinearConstraint> constraints(String family) {
        return constraints.computeIfAbsent(family, k -> new ArrayList<>());
    }

    /** How many there are in truth. */
    double count(String family, Predicate<People> of) {
        return times(weights(family, of), solutions.get(family).getFirst());
    }

    /** The numbers that tell outright of one to four people. */
    List<String> few(String family) {
        return few.getOrDefault(family, List.of());
    }

    /** How many numbers were read, each once. */
    int learned() {
        return learned;
    }

    /**
     * Whether the attacker is sure that a number that is not told is of somebody, and of fewer than
     * so many.
     */
    boolean pins(String family, Predicate<People> of, int threshold) {
        double[] weights = weights(family, of);
        double people = times(weights, solutions.get(family).getFirst());
        if (people < 1 || people >= threshold || told.contains(key(family, weights))) {
            return false;
        }
        boolean known =
                solutions.get(family).stream()
                        .mapToDouble(s -> times(weights, s))
                        .anyMatch(n -> n < ROUNDING || n > threshold - ROUNDING);
        return !known
                && !mayBe(weights, family, Relationship.EQ, 0)
                && !mayBe(weights, family, Relationship.GEQ, threshold);
    }

    /** Whether there is a solution in which a number is so. */
    private boolean mayBe(double[] weights, String family, Relationship how, double number) {
        List<LinearConstraint> all = new ArrayList<>(constraints(family));
        all.add(new LinearConstraint(weights, how, number));
        try {
            double[] solution =
                    new SimplexSolver()
                            .optimize(
                                    new MaxIter(MOST_STEPS),
                                    new LinearObjectiveFunction(new double[weights.length], 0),
                                    new LinearConstraintSet(all),
                                    new NonNegativeConstraint(true),
                                    PivotSelectionRule.BLAND)
                            .getPoint();
            for (LinearConstraint each : all) {
                double off = times(each.getCoefficients().toArray(), solution) - each.getValue();
                if (Math.abs(off) > ROUNDING && each.getRelationship() == Relationship.EQ) {
                    throw new AssertionError("no solution: " + off);
                }
            }
            solutions.get(family).add(solution);
            return true;
        } catch (NoFeasibleSolutionException e) {
            return false;
        }
    }

    private double[] weights(String family, Predicate<People> of) {
        return weights(family, (ToIntFunction<People>) p -> of.test(p) ? 1 : 0);
    }

    private double[] weights(String family, ToIntFunction<People> times) {
        return families.get(family).stream().mapToDouble(times::applyAsInt).toArray();
    }

    private static double times(double[] weights, double[] solution) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * solution[i];
        }
        return sum;
    }

    private static List<Double> key(String family, double[] weights) {
        List<Double> key = new ArrayList<>(List.of((double) family.hashCode()));
        for (double weight : weights) {
            key.add(weight);
        }
        return key;
    }
}
