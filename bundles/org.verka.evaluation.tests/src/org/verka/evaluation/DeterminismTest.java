package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.evidence.SourceFile;
import org.verka.model.Interval;

class DeterminismTest {

    private static final LocalDate DAY = LocalDate.of(2014, 10, 16);

    @Test
    void evidenceInAnyOrderGivesTheSameEvaluationToTheLastBit() throws Exception {
        SamordnatStod example = new SamordnatStod();
        example.theory.activity("Möte", "2014", "12", Interval.TOTAL);
        Facts more = new Facts();
        for (int i = 1; i < 28; i++) {
            more.done("Möte", i % 2 == 0 ? "Tyresö" : "Umeå", String.format("2014-02-%02d", i), i);
            more.source(new SourceFile("f" + i, "", Instant.EPOCH, "", 1));
        }
        Evidence evidence = example.evidence();
        Evidence all =
                new Evidence(
                        evidence.forms(),
                        evidence.counts(),
                        more.evidence().activities(),
                        more.evidence().sources());
        for (Options options : List.of(Options.internal(DAY), Options.shared(DAY))) {
            Evaluation first = new Evaluator().evaluate(example.theory.programme, all, options);
            for (long seed = 1; seed <= 20; seed++) {
                Evaluation again =
                        new Evaluator()
                                .evaluate(
                                        example.theory.programme,
                                        shuffled(all, new Random(seed)),
                                        options);
                assertEquals(first, again, "seed " + seed);
            }
        }
    }

    @Test
    void valuesInAnyOrderGiveTheSameSpreadToTheLastBit() {
        Random random = new Random(1);
        List<BigDecimal> values =
                random.doubles(200).mapToObj(d -> BigDecimal.valueOf(d * 1000)).toList();
        Group first = new GroupStatistics(values).group();
        for (int i = 0; i < 20; i++) {
            assertEquals(first, new GroupStatistics(shuffled(values, random)).group());
        }
    }

    private static Evidence shuffled(Evidence evidence, Random random) {
        return new Evidence(
                shuffled(evidence.forms(), random),
                shuffled(evidence.counts(), random),
                shuffled(evidence.activities(), random),
                shuffled(evidence.sources(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
