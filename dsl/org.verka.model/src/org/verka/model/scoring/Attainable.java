package org.verka.model.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.verka.model.Aggregate;
import org.verka.model.Expression;
import org.verka.model.ItemValue;
import org.verka.model.NumberLiteral;
import org.verka.model.Operation;
import org.verka.model.Scale;
import org.verka.model.ScaleValue;

/**
 * How low and high a score can come out when every answer is one that the form offers.
 *
 * @param lowest the lowest score
 * @param highest the highest score
 */
public record Attainable(BigDecimal lowest, BigDecimal highest) {

    /**
     * Of a scale; empty when an item it rests on has no lowest and highest answer, or is used more
     * than once, since its two uses then depend on each other.
     */
    public static Optional<Attainable> of(Scale scale, Questions questions) {
        List<ItemCode> used = new ArrayList<>();
        Rests.collect(scale, used, new HashSet<>());
        return new HashSet<>(used).size() < used.size()
                ? Optional.empty()
                : of(scale, questions, Set.of());
    }

    private static Optional<Attainable> of(Scale scale, Questions questions, Set<Scale> above) {
        if (scale == null || scale.eIsProxy() || above.contains(scale)) {
            return Optional.empty();
        }
        Set<Scale> path = new LinkedHashSet<>(above);
        path.add(scale);
        if (scale.getScore() != null) {
            return of(scale.getScore(), questions, path);
        }
        return scale.getSumOf().isEmpty()
                ? Optional.empty()
                : sum(scale.getSumOf().stream().map(part -> of(part, questions, path)));
    }

    private static Optional<Attainable> of(Expression rule, Questions questions, Set<Scale> path) {
        return switch (rule) {
            case NumberLiteral number when number.getValue() != null ->
                    Optional.of(new Attainable(number.getValue(), number.getValue()));
            case ItemValue value -> of(Rests.codeOf(value), questions);
            case ScaleValue other -> of(other.getScale(), questions, path);
            case Aggregate aggregate -> of(aggregate, questions);
            case Operation operation ->
                    of(operation.getLeft(), questions, path)
                            .flatMap(left ->
                                    of(operation.getRight(), questions, path)
                                            .flatMap(right -> left.with(operation, right)));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Attainable> of(ItemCode item, Questions questions) {
        return questions
                .find(item)
                .filter(Question::isReversible)
                .map(q -> new Attainable(q.lowest().orElseThrow(), q.highest().orElseThrow()));
    }

    private static Optional<Attainable> of(Aggregate aggregate, Questions questions) {
        List<ItemCode> codes = Rests.codesOf(aggregate);
        List<Attainable> items =
                codes.stream().flatMap(code -> of(code, questions).stream()).toList();
        if (items.isEmpty() || items.size() < codes.size()) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(items.size());
        return switch (aggregate.getFunction()) {
            case SUM -> sum(items.stream().map(Optional::of));
            case COUNT -> Optional.of(new Attainable(BigDecimal.ZERO, count));
            case MEAN, MAXIMUM, MINIMUM -> Optional.of(around(bounds(items)));
        };
    }

    private static Optional<Attainable> sum(Stream<Optional<Attainable>> parts) {
        Attainable nothing = new Attainable(BigDecimal.ZERO, BigDecimal.ZERO);
        return parts.reduce(
                Optional.of(nothing), (sum, part) -> sum.flatMap(a -> part.map(a::plus)));
    }

    private Attainable plus(Attainable other) {
        return new Attainable(lowest.add(other.lowest), highest.add(other.highest));
    }

    private Optional<Attainable> with(Operation operation, Attainable other) {
        return switch (operation.getOperator()) {
            case PLUS -> Optional.of(plus(other));
            case MINUS ->
                    Optional.of(
                            new Attainable(
                                    lowest.subtract(other.highest),
                                    highest.subtract(other.lowest)));
            case TIMES ->
                    Optional.of(
                            around(corners(other).map(pair -> pair[0].multiply(pair[1])).toList()));
            case DIVIDED ->
                    other.lowest.signum() * other.highest.signum() <= 0
                            ? Optional.empty()
                            : Optional.of(
                                    around(
                                            corners(other)
                                                    .map(p ->
                                                            p[0].divide(
                                                                    p[1], MathContext.DECIMAL64))
                                                    .toList()));
        };
    }

    private Stream<BigDecimal[]> corners(Attainable other) {
        return Stream.of(lowest, highest)
                .flatMap(a ->
                        Stream.of(other.lowest, other.highest).map(b -> new BigDecimal[] {a, b}));
    }

    private static List<BigDecimal> bounds(List<Attainable> items) {
        return items.stream().flatMap(item -> Stream.of(item.lowest, item.highest)).toList();
    }

    private static Attainable around(List<BigDecimal> values) {
        return new Attainable(
                values.stream().reduce(BigDecimal::min).orElseThrow(),
                values.stream().reduce(BigDecimal::max).orElseThrow());
    }
}
