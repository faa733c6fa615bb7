package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.DESCRIBED__SOURCE;
import static org.verka.model.ModelPackage.Literals.INDICATOR__BASELINE;
import static org.verka.model.ModelPackage.Literals.INDICATOR__BASELINE_TEXT;
import static org.verka.model.ModelPackage.Literals.INDICATOR__BASELINE_UNIT;
import static org.verka.model.ModelPackage.Literals.INDICATOR__DENOMINATOR;
import static org.verka.model.ModelPackage.Literals.INDICATOR__METHOD;
import static org.verka.model.ModelPackage.Literals.INDICATOR__NUMERATOR;
import static org.verka.model.ModelPackage.Literals.INDICATOR__OFTEN;
import static org.verka.model.ModelPackage.Literals.INDICATOR__RESPONSIBLE;
import static org.verka.model.ModelPackage.Literals.INDICATOR__UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Measure;
import org.verka.model.Measurement;

/** Fixes for what is said about indicators. */
final class IndicatorFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "V30", Fix.of(Indicator.class, IndicatorFixes::unit),
                "V31", Fix.of(Indicator.class, IndicatorFixes::routine),
                "V32", Fix.of(Indicator.class, IndicatorFixes::baseline));
    }

    private static Stream<Proposal> unit(Place at, Indicator indicator) {
        if (hasUnit(indicator)) {
            return share(at, indicator, List.of());
        }
        Stream<Proposal> open = at.say(indicator, at.member(INDICATOR__UNIT, "unit", "\"…\""));
        Member percent = at.member(INDICATOR__UNIT, "unit", "%");
        return Stream.concat(open, share(at, indicator, List.of(percent)));
    }

    private static Stream<Proposal> share(Place at, Indicator indicator, List<Member> unit) {
        List<Member> members = new ArrayList<>(unit);
        Optional<Count> count =
                measure(indicator).filter(Count.class::isInstance).map(Count.class::cast);
        if (isBlank(indicator.getNumerator())
                && count.filter(known -> !isBlank(known.getNumerator())).isEmpty()) {
            members.add(at.member(INDICATOR__NUMERATOR, "numerator"));
        }
        if (isBlank(indicator.getDenominator())
                && count.filter(known -> !isBlank(known.getDenominator())).isEmpty()) {
            members.add(at.member(INDICATOR__DENOMINATOR, "denominator"));
        }
        return at.say(indicator, members.toArray(Member[]::new));
    }

    private static boolean hasUnit(Indicator indicator) {
        return Stream.of(
                        indicator.getUnit(),
                        measure(indicator).map(Measure::getUnit).orElse(null),
                        indicator.getBaselineUnit(),
                        indicator.getTargetUnit())
                .anyMatch(unit -> !isBlank(unit));
    }

    private static Stream<Proposal> routine(Place at, Indicator indicator) {
        List<Measurement> plan = planned(indicator);
        List<Member> missing = new ArrayList<>();
        if (!hasSource(indicator)) {
            missing.add(at.member(DESCRIBED__SOURCE, "source"));
        }
        if (isBlank(indicator.getMethod())
                && plan.stream().allMatch(line -> isBlank(line.getMethod()))) {
            missing.add(at.member(INDICATOR__METHOD, "method"));
        }
        if (indicator.getOften() == null && plan.isEmpty()) {
            missing.add(at.member(INDICATOR__OFTEN, "often"));
        }
        return indicator.getResponsible() == null
                        && plan.stream().allMatch(line -> line.getResponsible() == null)
                ? Roles.say(at, indicator, missing, INDICATOR__RESPONSIBLE, "responsible")
                : at.say(indicator, missing.toArray(Member[]::new));
    }

    private static boolean hasSource(Indicator indicator) {
        return !isBlank(indicator.getSource())
                || measure(indicator)
                        .map(known -> known instanceof Count ? known : known.eContainer())
                        .map(known ->
                                switch (known) {
                                    case Count count -> count.getSource();
                                    case Instrument whole -> whole.getSource();
                                    default -> null;
                                })
                        .filter(source -> !isBlank(source))
                        .isPresent();
    }

    private static List<Measurement> planned(Indicator indicator) {
        Optional<Measure> measure = measure(indicator);
        return Place.programme(indicator).map(programme -> programme.getFollowUp()).stream()
                .flatMap(plan -> plan.getMeasurements().stream())
                .filter(line ->
                        line.getMeasures().contains(indicator)
                                || measure.filter(line.getMeasures()::contains).isPresent()
                                || measure.map(Measure::eContainer)
                                        .filter(line.getMeasures()::contains)
                                        .isPresent())
                .toList();
    }

    private static Stream<Proposal> baseline(Place at, Indicator indicator) {
        Optional<String> month = Dates.begin(indicator);
        if (indicator.getBaseline() == null && indicator.getBaselineText() == null) {
            String when = month.map(known -> " " + known).orElse("");
            return at.say(indicator, at.member(INDICATOR__BASELINE, "baseline", when));
        }
        return indicator.getBaselineDate() == null
                ? month.stream()
                        .flatMap(known ->
                                at.sayAfter(
                                        indicator,
                                        known,
                                        INDICATOR__BASELINE,
                                        INDICATOR__BASELINE_TEXT,
                                        INDICATOR__BASELINE_UNIT))
                : Stream.empty();
    }

    static Optional<Measure> measure(Indicator indicator) {
        return Optional.ofNullable(indicator.getMeasure()).filter(known -> !known.eIsProxy());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
