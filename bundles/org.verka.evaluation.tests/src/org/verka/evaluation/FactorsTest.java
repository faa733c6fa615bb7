package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.ModelFactory;
import org.verka.model.ModelPackage;
import org.verka.model.RuleSetting;
import org.verka.model.RuleSettings;
import org.verka.model.RuleSeverity;

class FactorsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 1, 1);

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

    @Test
    void aQuoteOfTheTheoryIsSharedOnlyWhereTheTheorySaysWhyItMayBe() {
        Theory theory = new Theory("A");
        Factor one = theory.factor("a", FactorKind.HINDERING, "tid", -1);
        one.setQuote("det finns aldrig tid");
        Factor other = theory.factor("b", FactorKind.HINDERING, "tid", -1);
        other.setQuote("ingen frågade oss");
        assertEquals(List.of("", ""), quotes(theory, Options.shared(DAY)));
        assertEquals(2, quotes(theory, Options.internal(DAY)).stream().distinct().count());
        RuleSettings settings = ModelFactory.eINSTANCE.createRuleSettings();
        settings.getSettings().add(off("hon har gått med på det", one));
        theory.programme.getSettings().add(settings);
        assertEquals(List.of("det finns aldrig tid", ""), quotes(theory, Options.shared(DAY)));
        settings.getSettings().set(0, off(" ", one));
        assertEquals(List.of("", ""), quotes(theory, Options.shared(DAY)), "no reason is given");
        settings.getSettings().set(0, off("tryckt i källan"));
        assertEquals(
                List.of("det finns aldrig tid", "ingen frågade oss"),
                quotes(theory, Options.shared(DAY)));
        RuleSetting still = off("", other);
        still.setSeverity(RuleSeverity.WARNING);
        settings.getSettings().add(still);
        assertEquals(List.of("det finns aldrig tid", ""), quotes(theory, Options.shared(DAY)));
    }

    private static RuleSetting off(String reason, Factor... factors) {
        RuleSetting setting = ModelFactory.eINSTANCE.createRuleSetting();
        setting.setCode("B06");
        setting.setSeverity(RuleSeverity.OFF);
        setting.setReason(reason);
        setting.getElements().addAll(List.of(factors));
        return setting;
    }

    private static List<String> quotes(Theory theory, Options options) {
        return new Evaluator()
                .evaluate(theory.programme, Evidence.none(), options).factors().stream()
                        .flatMap(g -> g.factors().stream())
                        .map(StatedFactor::quote)
                        .toList();
    }
}
