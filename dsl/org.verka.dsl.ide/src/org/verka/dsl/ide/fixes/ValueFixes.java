package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.INDICATOR__BASELINE_TEXT;
import static org.verka.model.ModelPackage.Literals.INDICATOR__INFORMANT;
import static org.verka.model.ModelPackage.Literals.INDICATOR__TARGET_TEXT;
import static org.verka.model.ModelPackage.Literals.INSTRUMENT__LICENCE;
import static org.verka.model.ModelPackage.Literals.REVISION__REASON;
import static org.verka.model.ModelPackage.Literals.RULE_SETTING__REASON;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.words.Replacement;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Measure;
import org.verka.model.Outcome;
import org.verka.model.Revision;
import org.verka.model.RuleSetting;
import org.verka.model.Scale;
import org.verka.model.TargetGroup;

/** Fixes for values that cannot be what is written. */
final class ValueFixes {

    private static final Pattern DASH = Pattern.compile("\\s+[–-]\\s+|\\s*–\\s*");
    private static final Pattern AMOUNT =
            Pattern.compile("([+-]?\\d+(?:[.,]\\d+)?)\\s*(%|\\p{L}+)?");

    Map<String, Fix> byCode() {
        return Map.of(
                "V34",
                ValueFixes::bringIntoRange,
                "V35",
                ValueFixes::swap,
                "V36",
                Fix.of(Indicator.class, ValueFixes::writeAsNumber),
                "V38",
                Fix.of(Revision.class, ValueFixes::sayWhyChanged),
                "V39",
                ValueFixes::fitInstrument,
                "S06",
                Fix.of(RuleSetting.class, ValueFixes::sayWhySet),
                "S10",
                Fix.of(Factor.class, ValueFixes::bringToKind));
    }

    private static Stream<Proposal> bringIntoRange(Place at) {
        Optional<INode> value = enclosing(at, "Decimal");
        Optional<List<BigDecimal>> range = at.in(Indicator.class).flatMap(ValueFixes::range);
        if (value.isEmpty() || range.isEmpty()) {
            return Stream.empty();
        }
        String written = NodeModelUtils.getTokenText(value.get()).replace(',', '.');
        BigDecimal from = range.get().get(0);
        boolean below = new BigDecimal(written.replace('−', '-')).compareTo(from) < 0;
        String bound = range.get().get(below ? 0 : 1).toPlainString().replace('.', ',');
        return change(at, value.get(), bound);
    }

    /** No stronger than 2, with the sign of its kind. */
    private static Stream<Proposal> bringToKind(Place at, Factor factor) {
        Optional<INode> value = enclosing(at, "SignedInt");
        int rated = factor.getStrength();
        FactorKind kind = factor.getSort() == null ? factor.getKind() : factor.getSort().getKind();
        int sign =
                switch (kind) {
                    case HINDERING -> -1;
                    case HELPING -> 1;
                    case TO_DEVELOP -> Integer.signum(rated);
                };
        String fitting = "%+d".formatted(sign * Math.min(2, Math.abs(rated)));
        return value.stream().flatMap(written -> change(at, written, fitting));
    }

    private static Optional<List<BigDecimal>> range(Indicator indicator) {
        Optional<Measure> measure = IndicatorFixes.measure(indicator);
        if (measure.orElse(null) instanceof Scale scale) {
            if (scale.getMinimum() != null && scale.getMaximum() != null) {
                return Optional.of(List.of(scale.getMinimum(), scale.getMaximum()));
            }
            int words = scale.getLevels().size();
            if (words > 0) {
                return Optional.of(List.of(BigDecimal.ZERO, BigDecimal.valueOf(words - 1)));
            }
        }
        return Optional.of(List.of(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    private static Stream<Proposal> swap(Place at) {
        return enclosing(at, "DateSpan").stream()
                .flatMap(span -> {
                    String[] ends = DASH.split(NodeModelUtils.getTokenText(span));
                    return ends.length == 2
                            ? change(at, span, ends[1] + " – " + ends[0])
                            : Stream.empty();
                });
    }

    private static Stream<Proposal> writeAsNumber(Place at, Indicator indicator) {
        boolean isTarget = isAt(at, indicator, INDICATOR__TARGET_TEXT);
        EStructuralFeature feature = isTarget ? INDICATOR__TARGET_TEXT : INDICATOR__BASELINE_TEXT;
        String text = isTarget ? indicator.getTargetText() : indicator.getBaselineText();
        List<String> words =
                IndicatorFixes.measure(indicator).orElse(null) instanceof Scale scale
                        ? scale.getLevels()
                        : List.of();
        Matcher amount = AMOUNT.matcher(text == null ? "" : text.strip());
        Stream<String> values =
                words.isEmpty()
                        ? Stream.of(amount).filter(Matcher::matches).map(Matcher::group)
                        : words.stream().map(word -> '"' + word + '"');
        return values.flatMap(value ->
                at.propose(at.title("change.to", value), at.replace(indicator, feature, value)));
    }

    private static boolean isAt(Place at, EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream()
                .anyMatch(node -> node.getOffset() == at.offset());
    }

    private static Stream<Proposal> sayWhyChanged(Place at, Revision revision) {
        return at.say(revision, at.member(REVISION__REASON, "because"));
    }

    private static Stream<Proposal> sayWhySet(Place at, RuleSetting setting) {
        String reason = setting.getReason();
        return reason == null
                ? at.say(setting, at.member(RULE_SETTING__REASON, "because"))
                : Stream.empty();
    }

    private static Stream<Proposal> fitInstrument(Place at) {
        return at.in(Indicator.class)
                .map(indicator -> chooseInformant(at, indicator))
                .orElseGet(() ->
                        at.each(Instrument.class)
                                .flatMap(
                                        i -> at.say(i, at.member(INSTRUMENT__LICENCE, "licence"))));
    }

    private static Stream<Proposal> chooseInformant(Place at, Indicator indicator) {
        List<TargetGroup> groups =
                indicator.eContainer() instanceof Outcome outcome
                        ? outcome.getTargetGroups()
                        : List.of();
        return IndicatorFixes.measure(indicator).map(Measure::eContainer).stream()
                .filter(Instrument.class::isInstance)
                .flatMap(instrument -> ((Instrument) instrument).getInformants().stream())
                .filter(informant -> informant != indicator.getInformant())
                .filter(informant ->
                        groups.isEmpty() || groups.stream().anyMatch(g -> fits(informant, g)))
                .flatMap(informant ->
                        at.names().of(informant, indicator, INDICATOR__INFORMANT).stream())
                .flatMap(name ->
                        at.propose(
                                at.title("change.to", at.words("accordingTo", name)),
                                at.replace(indicator, INDICATOR__INFORMANT, name)));
    }

    private static boolean fits(Informant informant, TargetGroup group) {
        return isNotOver(informant.getYoungest(), group.getOldest())
                && isNotOver(group.getYoungest(), informant.getOldest());
    }

    private static boolean isNotOver(Integer age, Integer limit) {
        return age == null || limit == null || age <= limit;
    }

    private static Stream<Proposal> change(Place at, INode node, String text) {
        return at.propose(
                at.title("change.to", text),
                List.of(Replacement.replace(node.getOffset(), node.getEndOffset(), text)));
    }

    private static Optional<INode> enclosing(Place at, String rule) {
        INode node = at.leaf().map(INode.class::cast).orElse(null);
        while (node != null
                && !(node.getGrammarElement() instanceof RuleCall call
                        && call.getRule().getName().equals(rule))) {
            node = node.getParent();
        }
        return Optional.ofNullable(node);
    }
}
