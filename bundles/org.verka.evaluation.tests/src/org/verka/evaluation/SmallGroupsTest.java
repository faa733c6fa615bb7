package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.verka.model.Scale;

/** Groups of five to nine people on scales of eight to 41 values, as those of the SDQ. */
class SmallGroupsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
    private static final int FEW = 5;

    /** Empty where not even the means may be told. */
    private static Optional<Change.Figures> figures(
            int values, int[] before, int[] after, Options options) {
        Theory theory = new Theory("A");
        Scale scale = Theory.scale(theory.instrument("F", List.of(), "S"), "S");
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.valueOf(values - 1));
        Facts facts = new Facts();
        for (int i = 0; i < before.length; i++) {
            facts.pair("A", "p" + i, before[i], after[i]);
        }
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), options)
                .changes()
                .getFirst()
                .figures()
                .shown();
    }

    /** How often each value comes in each set of scores that has the same sum and squares. */
    private static List<int[]> sets(int[] scores, int values) {
        List<int[]> all = new ArrayList<>();
        int squares = Arrays.stream(scores).map(v -> v * v).sum();
        sets(new int[values], 0, scores.length, Arrays.stream(scores).sum(), squares, all);
        return all;
    }

    private static void sets(
            int[] counts, int value, int people, int sum, int squares, List<int[]> all) {
        if (value == counts.length) {
            if (people == 0 && sum == 0 && squares == 0) {
                all.add(counts.clone());
            }
            return;
        }
        for (int n = 0; n <= people && n * value <= sum && n * value * value <= squares; n++) {
            counts[value] = n;
            sets(counts, value + 1, people - n, sum - n * value, squares - n * value * value, all);
        }
        counts[value] = 0;
    }

    private static boolean tellsOfFew(int[] scores, int values) {
        List<int[]> sets = sets(scores, values);
        for (int v = 0; v < values; v++) {
            int value = v;
            if (sets.stream().allMatch(s -> s[value] > 0 && s[value] < FEW)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noDeviationTellsOfTheScoresOfFew() {
        int told = 0;
        int tellings = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int values = 8 + random.nextInt(5);
            int n = 5 + random.nextInt(5);
            int[] before = random.ints(n, 0, values).toArray();
            int[] after = random.ints(n, 0, values).toArray();
            Optional<Change.Figures> shared = figures(values, before, after, Options.shared(DAY));
            tellings += tellsOfFew(before, values) ? 1 : 0;
            if (shared.filter(f -> f.before().sd().isPresent()).isPresent()) {
                assertFalse(tellsOfFew(before, values), "seed " + seed);
                told++;
            }
            if (shared.filter(f -> f.after().sd().isPresent()).isPresent()) {
                assertFalse(tellsOfFew(after, values), "seed " + seed);
            }
        }
        assertTrue(told > 0, "some deviations tell of nobody");
        assertTrue(tellings > 30, "and many would");
    }

    /** As the sum of all difficulties of the SDQ, 0 to 40: of seven or more nearly all is told. */
    @Test
    void ofManyValuesTheDeviationIsToldButWhereItTellsOfTheScoresOfFew() {
        int told = 0;
        int tellings = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int values = 13 + random.nextInt(29);
            int n = 5 + random.nextInt(3);
            int[] before = random.ints(n, 0, values).toArray();
            Optional<Change.Figures> shared = figures(values, before, before, Options.shared(DAY));
            boolean tells = tellsOfFew(before, values);
            tellings += tells ? 1 : 0;
            if (shared.filter(f -> f.before().sd().isPresent()).isPresent()) {
                assertFalse(tells, "seed " + seed);
                told++;
            }
        }
        assertTrue(told > 150, told + " deviations tell of nobody");
        assertTrue(tellings > 5, tellings + " would");
    }

    /** Five children of the first example: 8, 9, 9, 9 and 10 are the only ones with these. */
    @Test
    void whereOneSetOfScoresFitsThereIsNoDeviationAndNoTestOfPairs() {
        int[] before = {6, 6, 5, 8, 5};
        int[] after = {8, 9, 9, 9, 10};
        assertEquals(1, sets(after, 11).size());
        Change.Figures shared = figures(11, before, after, Options.shared(DAY)).orElseThrow();
        assertEquals(OptionalDouble.empty(), shared.after().sd());
        assertEquals(OptionalDouble.of(9), shared.after().mean());
        assertTrue(shared.pairs().withheld());
        Change.Figures internal = figures(11, before, after, Options.internal(DAY)).orElseThrow();
        assertFalse(internal.pairs().withheld());
    }
}
