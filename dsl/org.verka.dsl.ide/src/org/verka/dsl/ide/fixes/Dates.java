package org.verka.dsl.ide.fixes;

import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.verka.model.DateSpan;
import org.verka.model.Programme;

/**
 * Times that a fix can propose: those that the programme itself says. Where it says none, a fix
 * leaves the time to its author rather than making one up.
 */
final class Dates {

    private Dates() {}

    /** The programme's period as it is written. */
    static Optional<String> period(EObject element) {
        return span(element).map(DateSpan::text);
    }

    /** The month in which the programme's period begins. */
    static Optional<String> begin(EObject element) {
        return span(element).map(span -> YearMonth.from(span.first()).toString());
    }

    /** The month in which the programme's period ends. */
    static Optional<String> end(EObject element) {
        return span(element).map(span -> YearMonth.from(span.last()).toString());
    }

    private static Optional<DateSpan> span(EObject element) {
        return Place.programme(element).map(Programme::getPeriod);
    }
}
