package org.verka.model.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
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
    private final BigDecimal[] counted;
    private final Set<Scale> above;

    /**
     * @param counted what each answer counts as, by the place of its item; null where there is none
     * @param above the scales that are being scored from this one
     */
    Calculation(Scoring scoring, Scale scale, BigDecimal[] counted, Set<Scale> above) {
        this.scoring = scoring;
        this.scale = scale;
        this.counted = counted;
        this.above = above;
    }

    Score score() {
        if (scale.getScore() == null) {
            return sum(scale.getSumOf());
        }
        Optional<Score> fault = scoring.worked().fault(scale);
        return fault.isPresent() ? fault.get() : byRule();
    }

    private Score byRule() {
        int[] items = scoring.worked().items(scale);
        int answered = answered(items);
        int required = scale.getRequired() == null ? items.length : scale.getRequired();
        if (answered < required) {
            return new Missing(answered, required);
        }
        Score score = value(scale.getScore());
        return scale.isProrated() && answered < items.length && score instanceof Known known
                ? new Known(whole(known.value()))
                : score;
    }

    private int answered(int[] items) {
        int answered = 0;
        for (int item : items) {
            answered += counted[item] == null ? 0 : 1;
        }
        return answered;
    }

    private Score value(Expression rule) {
        return switch (rule) {
            case NumberLiteral number when number.getValue() != null ->
                    new Known(number.getValue());
            case ItemValue item -> value(counted[scoring.worked().item(item)]);
            case ScaleValue other -> value(other.getScale());
            case Aggregate aggregate -> value(aggregate);
            case Operation operation -> value(operation);
            case null, default -> new Unscorable(Why.UNFINISHED, Scoring.nameOf(scale));
        };
    }

    private static Score value(BigDecimal number) {
        return number == null ? new Missing(0, 1) : new Known(number);
    }

    private Score value(Scale other) {
        if (other == null || other.eIsProxy()) {
            return new Unscorable(Why.NO_SUCH_SCALE, Scoring.nameOf(scale));
        }
        Set<Scale> path = new HashSet<>(above);
        path.add(scale);
        return scoring.score(other, counted, path);
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
        int[] items = scoring.worked().items(aggregate);
        if (items.length == 0) {
            return new Unscorable(Why.UNFINISHED, Scoring.nameOf(scale));
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal highest = null;
        BigDecimal lowest = null;
        int fitting = 0;
        for (int item : items) {
            BigDecimal answer = counted[item];
            if (answer != null && isMeant(aggregate, answer)) {
                fitting++;
                sum = sum.add(answer);
                highest = highest == null ? answer : highest.max(answer);
                lowest = lowest == null ? answer : lowest.min(answer);
            }
        }
        BigDecimal count = BigDecimal.valueOf(fitting);
        return value(
                switch (aggregate.getFunction()) {
                    case SUM -> prorated(sum, items);
                    case COUNT -> prorated(count, items);
                    case MEAN -> fitting == 0 ? null : sum.divide(count, DIGITS);
                    case MAXIMUM -> highest;
                    case MINIMUM -> lowest;
                });
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

    private BigDecimal prorated(BigDecimal value, int[] items) {
        int answered = answered(items);
        if (answered == 0) {
            return null;
        }
        return scale.isProrated() && answered < items.length
                ? value.multiply(BigDecimal.valueOf(items.length))
                        .divide(BigDecimal.valueOf(answered), DIGITS)
                : value;
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
