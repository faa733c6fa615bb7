package org.verka.evaluation;

import java.util.Optional;
import java.util.function.Function;

/** Figures that are either shown or withheld to protect those they tell of. */
public sealed interface Disclosed<T> {

    /** Figures that may be shown. */
    record Shown<T>(T figures) implements Disclosed<T> {}

    /** Figures that may not be shown; what they were is not in here. */
    record Withheld<T>(Reason reason) implements Disclosed<T> {}

    /** Why figures are withheld. */
    enum Reason {
        /** They tell of fewer people than the threshold. */
        TOO_FEW,
        /** Others that are withheld could be computed from them. */
        WOULD_REVEAL,
        /** The site that sent its figures did not send these. */
        NOT_SENT
    }

    /** The figures, when they may be shown. */
    default Optional<T> shown() {
        return this instanceof Shown<T> s ? Optional.of(s.figures()) : Optional.empty();
    }

    /** The same disclosure of something derived from the figures. */
    default <R> Disclosed<R> map(Function<? super T, ? extends R> derive) {
        return switch (this) {
            case Shown<T> s -> new Shown<>(derive.apply(s.figures()));
            case Withheld<T> w -> new Withheld<>(w.reason());
        };
    }
}
