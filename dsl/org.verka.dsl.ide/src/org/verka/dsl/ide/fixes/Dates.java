package org.verka.dsl.ide.fixes;

import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.verka.model.DateSpan;
import org.verka.model.Programme;

/** Times that a fix can propose: those of the programme, else the present ones. */
final class Dates {

    private Dates() {}

    /** The programme's period as it is written, else this year. */
    static String period(EObject element) {
        return span(element)
                .map(DateSpan::text)
                .orElseGet(() -> Integer.toString(YearMonth.now().getYear()));
    }

    /** The month in which the programme's period begins, else this month. */
    static String begin(EObject element) {
        return span(element)
                .map(span -> YearMonth.from(span.first()))
                .orElseGet(YearMonth::now)
                .toString();
    }

    /** The month in which the programme's period ends, else the last of this year. */
    static String end(EObject element) {
        return span(element)
                .map(span -> YearMonth.from(span.last()))
                .orElseGet(() -> YearMonth.now().withMonth(12))
                .toString();
    }

    private static Optional<DateSpan> span(EObject element) {
        return Place.programme(element).map(Programme::getPeriod);
    }
}
