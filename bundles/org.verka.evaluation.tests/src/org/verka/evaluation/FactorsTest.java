package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.model.FactorKind;
import org.verka.model.ModelPackage;

class FactorsTest {

    @Test
    void factorsStandByKindAndThemeTheStrongestFirst() {
        Theory theory = new Theory("A");
        theory.factor("a", FactorKind.HELPING, "ledning", 1);
        theory.factor("b", FactorKind.HINDERING, "tid", -1);
        theory.factor("c", FactorKind.HINDERING, "personal", -1);
        theory.factor("d", FactorKind.HELPING, null, 2);
        theory.factor("e", FactorKind.HINDERING, "personal ", -2);
        theory.factor("f", FactorKind.HINDERING, "tid", 1);
        theory.factor("g", FactorKind.TO_DEVELOP, "tid", 0);
        List<String> groups =
                new Evaluator()
                                .evaluate(
                                        theory.programme,
                                        Evidence.none(),
                                        Options.shared(LocalDate.of(2014, 1, 1)))
                                .factors()
                                .stream()
                                .map(g ->
                                        g.kind()
                                                + " "
                                                + g.theme()
                                                + g.factors().stream()
                                                        .map(StatedFactor::text)
                                                        .toList())
                                .toList();
        assertEquals(
                List.of(
                        "HINDERING personal[e, c]",
                        "HINDERING tid[b, f]",
                        "HELPING [d]",
                        "HELPING ledning[a]",
                        "TO_DEVELOP tid[g]"),
                groups);
    }

    @Test
    void aStrengthOfNoughtIsAStrengthAndNoStrengthIsNone() {
        Theory theory = new Theory("A");
        theory.factor("a", FactorKind.HINDERING, "tid", 0);
        theory.factor("b", FactorKind.HINDERING, "tid", -1)
                .eUnset(ModelPackage.Literals.FACTOR__STRENGTH);
        List<StatedFactor> stated =
                new Evaluator()
                        .evaluate(
                                theory.programme,
                                Evidence.none(),
                                Options.shared(LocalDate.of(2014, 1, 1)))
                        .factors()
                        .get(0)
                        .factors();
        assertEquals(
                List.of(OptionalInt.of(0), OptionalInt.empty()),
                stated.stream().map(StatedFactor::strength).toList());
    }
}
