package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.model.Comparison;
import org.verka.model.DateSpan;
import org.verka.model.Indicator;

/**
 * Holds an indicator's values against its target, which for a scale of words is a share of people
 * ({@link WordTarget}). The date is the target's own, or the end of the programme's period when it
 * has none; without either it never passes.
 */
final class Verdicts {

    private final LocalDate asOf;
    private final Optional<DateSpan> period;

    Verdicts(LocalDate asOf, Optional<DateSpan> programmePeriod) {
        this.asOf = asOf;
        this.period = programmePeriod;
    }

    Verdict verdict(
            Indicator indicator, Optional<BigDecimal> baseline, Optional<BigDecimal> latest) {
        Optional<WordTarget> words = WordTarget.of(indicator);
        BigDecimal target = words.map(WordTarget::percent).orElse(indicator.getTarget());
        if (target == null || WordTarget.isInWords(indicator) && words.isEmpty()) {
            return Verdict.NO_TARGET;
        }
        if (latest.isEmpty()) {
            return Verdict.NO_DATA;
        }
        int beyond = latest.get().compareTo(target);
        Comparison comparison = words.map(WordTarget::comparison).orElse(indicator.getComparison());
        if (comparison == Comparison.AT_MOST ? beyond <= 0 : beyond >= 0) {
            return Verdict.MET;
        }
        if (passed(indicator)) {
            return Verdict.NOT_MET;
        }
        int wanted =
                words.map(WordTarget::wantedShare).orElseGet(() -> Wanted.of(indicator).orElse(1));
        return baseline.filter(b -> latest.get().compareTo(b) * wanted > 0).isPresent()
                ? Verdict.ON_THE_WAY
                : Verdict.NOT_YET;
    }

    private boolean passed(Indicator indicator) {
        return Optional.ofNullable(indicator.getDeadline())
                .or(() -> period)
                .filter(d -> d.last().isBefore(asOf))
                .isPresent();
    }
}
