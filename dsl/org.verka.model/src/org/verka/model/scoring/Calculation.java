package org.verka.model.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verka.model.Aggregate;
import org.verka.model.Expression;
import org.verka.model.ItemValue;
import org.verka.model.NumberLiteral;
import org.verka.model.Operation;
import org.verka.model.Scale;
import org.verka.model.ScaleValue;
import org.verka.model.scoring.Score.Known;
import org.verka.model.scoring.Score.Missing;
import org.verka.model.scoring.Score.Unscorable;
import org.verka.model.scoring.Score.Why;

/** One scale scored on one form. */
final class Calculation {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private final Scoring scoring;
    private final Scale scale;
    private final Responses responses;
    private final Set<Scale> path;

    Calculation(Scoring scoring, Scale scale, Responses responses, Set<Scale> path) {
        this.scoring = scoring;
        this.scale = scale;
        this.responses = responses;
        this.path = path;
    }

    Score score() {
        if (scale.getScore() == null) {
            return sum(scale.getSumOf());
        }
        Optional<Score> fault = scoring.worked().fault(scale);
        if (fault.isPresent()) {
            return fault.get();
        }
        return scoring.worked().score(scale, responses, this::calculated);
    }

    private Score calculated() {
        Set<ItemCode> items = scoring.worked().items(scale);
        int answered = 0;
        for (ItemCode item : items) {
            answered += counted(item).isPresent() ? 1 : 0;
        }
        int required = scale.getRequired() == null ? items.size() : scale.getRequired();
        if (answered < required) {
            return new Missing(answered, required);
        }
        Score score = value(scale.getScore());
        return scale.isProrated() && answered < items.size() && score instanceof Known known
                ? new Known(whole(known.value()))
                : score;
    }

    private Optional<BigDecimal> counted(ItemCode item) {
        return responses.to(item).flatMap(answer -> scoring.worked().counted(item, answer));
    }

    private Score value(Expression rule) {
        return switch (rule) {
            case NumberLiteral number when number.getValue() != null ->
                    new Known(number.getValue());
            case ItemValue item -> value(Rests.codeOf(item));
            case ScaleValue other -> value(other.getScale());
            case Aggregate aggregate -> value(aggregate);
            case Operation operation -> value(operation);
            case null, default -> new Unscorable(Why.UNFINISHED, Scoring.nameOf(scale));
        };
    }

    private Score value(ItemCode item) {
        return counted(item).<Score>map(Known::new).orElseGet(() -> new Missing(0, 1));
    }

    private Score value(Scale other) {
        return other == null || other.eIsProxy()
                ? new Unscorable(Why.NO_SUCH_SCALE, Scoring.nameOf(scale))
                : scoring.score(other, responses, path);
    }

    private Score sum(List<Scale> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Scale part : parts) {
            Score score = value(part);
            if (!(score instanceof Known known)) {
                return score;
            }
            sum = sum.add(known.value());
        }
        return new Known(sum);
    }

    private Score value(Aggregate aggregate) {
        List<ItemCode> items = scoring.worked().items(aggregate);
        if (items.isEmpty()) {
            return new Unscorable(Why.UNFINISHED, Scoring.nameOf(scale));
        }
        List<BigDecimal> fitting = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int answered = 0;
        for (ItemCode item : items) {
            Optional<BigDecimal> answer = counted(item);
            answered += answer.isPresent() ? 1 : 0;
            if (answer.isPresent() && isMeant(aggregate, answer.get())) {
                fitting.add(answer.get());
                sum = sum.add(answer.get());
            }
        }
        BigDecimal count = BigDecimal.valueOf(fitting.size());
        Optional<BigDecimal> value =
                switch (aggregate.getFunction()) {
                    case SUM -> prorated(sum, items.size(), answered);
                    case COUNT -> prorated(count, items.size(), answered);
                    case MEAN ->
                            fitting.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(sum.divide(count, DIGITS));
                    case MAXIMUM -> fitting.stream().reduce(BigDecimal::max);
                    case MINIMUM -> fitting.stream().reduce(BigDecimal::min);
                };
        return value.<Score>map(Known::new).orElseGet(() -> new Missing(0, 1));
    }

    private static boolean isMeant(Aggregate aggregate, BigDecimal answer) {
        if (aggregate.getValue() == null) {
            return true;
        }
        int side = answer.compareTo(aggregate.getValue());
        return switch (aggregate.getRelation()) {
            case EQUAL -> side == 0;
            case AT_LEAST -> side >= 0;
            case AT_MOST -> side <= 0;
            case UNSPECIFIED -> true;
        };
    }

    private Optional<BigDecimal> prorated(BigDecimal value, int items, int answered) {
        if (answered == 0) {
            return Optional.empty();
        }
        return Optional.of(
                scale.isProrated() && answered < items
                        ? value.multiply(BigDecimal.valueOf(items))
                                .divide(BigDecimal.valueOf(answered), DIGITS)
                        : value);
    }

    private Score value(Operation operation) {
        Score left = value(operation.getLeft());
        Score right = value(operation.getRight());
        if (!(left instanceof Known a)) {
            return right instanceof Unscorable ? right : left;
        }
        if (!(right instanceof Known b)) {
            return right;
        }
        return switch (operation.getOperator()) {
            case PLUS -> new Known(a.value().add(b.value()));
            case MINUS -> new Known(a.value().subtract(b.value()));
            case TIMES -> new Known(a.value().multiply(b.value()));
            case DIVIDED -> quotient(a.value(), b.value(), operation.getRight());
        };
    }

    private Score quotient(BigDecimal dividend, BigDecimal divisor, Expression rule) {
        if (divisor.signum() != 0) {
            return new Known(dividend.divide(divisor, DIGITS));
        }
        return rule instanceof NumberLiteral
                ? new Unscorable(Why.DIVISION_BY_ZERO, Scoring.nameOf(scale))
                : new Missing(0, 1);
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
    }
}
