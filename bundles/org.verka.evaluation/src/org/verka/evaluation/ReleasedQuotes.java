package org.verka.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verka.model.Extensions;
import org.verka.model.Factor;
import org.verka.model.Programme;
import org.verka.model.RuleSetting;
import org.verka.model.RuleSettings;
import org.verka.model.RuleSeverity;
import org.verka.model.WholeTheory;

/**
 * Which quotes of a theory may be shown to others: those for which it says why, by turning off the
 * rule that asks for it. What is said of a factor goes before what is said of all, and the theory
 * before what it extends and that before what stands beside it.
 */
final class ReleasedQuotes {

    private static final String RULE = "B06";

    private final List<List<RuleSetting>> settings;
    private final UnaryOperator<EObject> written;

    private ReleasedQuotes(Programme programme, UnaryOperator<EObject> written) {
        this.written = written;
        Stream<List<RuleSettings>> ofTheories =
                Stream.concat(Stream.of(programme), Extensions.basesOf(programme).stream())
                        .map(Programme::getSettings);
        settings =
                Stream.concat(
                                ofTheories,
                                Stream.of(ReadTogether.with(programme, RuleSettings.class)))
                        .map(ReleasedQuotes::ofTheRule)
                        .toList();
    }

    /** Of a theory that takes over nothing. */
    static ReleasedQuotes of(Programme programme) {
        return new ReleasedQuotes(programme, UnaryOperator.identity());
    }

    /** Of a theory with what it takes over from others. */
    static ReleasedQuotes of(WholeTheory theory) {
        return new ReleasedQuotes((Programme) theory.written(theory.programme()), theory::written);
    }

    private static List<RuleSetting> ofTheRule(List<RuleSettings> all) {
        return all.stream()
                .flatMap(some -> some.getSettings().stream())
                .filter(setting -> RULE.equals(setting.getCode()))
                .sorted(Comparator.comparing(setting -> setting.getElements().isEmpty()))
                .toList();
    }

    /** Whether it says why the quote of a factor may be shown. */
    boolean mayShow(Factor factor) {
        EObject own = written.apply(factor);
        return settings.stream()
                .flatMap(level -> level.stream().filter(s -> isAbout(s, own)).limit(1))
                .findFirst()
                .filter(s -> s.getSeverity() == RuleSeverity.OFF)
                .filter(s -> s.getReason() != null && !s.getReason().isBlank())
                .isPresent();
    }

    private static boolean isAbout(RuleSetting setting, EObject factor) {
        List<? extends EObject> named = setting.getElements();
        return named.isEmpty() || named.stream().anyMatch(e -> EcoreUtil.isAncestor(e, factor));
    }
}
