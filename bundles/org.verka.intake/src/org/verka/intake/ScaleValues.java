package org.verka.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.intake.Problem.Code;
import org.verka.model.AnswerOption;
import org.verka.model.Scale;

/** A column of answers on scales: numbers within the range of each, or its words. */
final class ScaleValues {

    private static final String UNLIMITED = "…";

    private final Bound at;
    private final AnswerCodes codes;
    private final Map<Scale, CellValues<BigDecimal>> values = new HashMap<>();

    ScaleValues(Bound at, AnswerCodes codes) {
        this.at = at;
        this.codes = codes;
    }

    /** The answer, words as their place in the scale from 0; empty when missing or reported. */
    Optional<BigDecimal> read(Cells cells, Scale scale) {
        return values.computeIfAbsent(scale, this::of).of(cells);
    }

    private CellValues<BigDecimal> of(Scale scale) {
        return new CellValues<>(
                at,
                scale.getLevels().isEmpty()
                        ? cells -> number(cells, scale)
                        : cells -> word(cells, scale.getLevels()));
    }

    private Optional<BigDecimal> word(Cells cells, List<String> levels) {
        if (cells.missing(at)) {
            return Optional.empty();
        }
        Optional<Integer> said =
                Vocabulary.said(cells.raw(at), at.column())
                        .flatMap(w -> Optional.ofNullable(w.getAnswer()))
                        .flatMap(w -> AnswerWords.level(SeveralAnswers.name(w), levels));
        Optional<BigDecimal> level =
                said.or(() -> codes.place(cells, at, levels, named -> place(named, levels)))
                        .or(() -> cells.meant(at, word -> AnswerWords.level(word, levels)))
                        .map(BigDecimal::valueOf);
        if (level.isEmpty()) {
            cells.report(Code.UNKNOWN_WORD, at, String.join(", ", levels));
        }
        return level;
    }

    private static int place(AnswerOption named, List<String> levels) {
        return AnswerWords.level(SeveralAnswers.name(named), levels).orElse(-1);
    }

    private Optional<BigDecimal> number(Cells cells, Scale scale) {
        Optional<BigDecimal> number = cells.number(at);
        if (number.isPresent() && !inRange(number.get(), scale)) {
            cells.report(
                    Code.OUT_OF_RANGE, at, bound(scale.getMinimum()), bound(scale.getMaximum()));
            return Optional.empty();
        }
        return number;
    }

    private static boolean inRange(BigDecimal number, Scale scale) {
        return (scale.getMinimum() == null || number.compareTo(scale.getMinimum()) >= 0)
                && (scale.getMaximum() == null || number.compareTo(scale.getMaximum()) <= 0);
    }

    private static String bound(BigDecimal number) {
        return number == null ? UNLIMITED : number.toPlainString();
    }
}
