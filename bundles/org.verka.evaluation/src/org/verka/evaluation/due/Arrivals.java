package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.verka.evidence.Evidence;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Scale;

/** What has come in of what is measured. */
final class Arrivals {

    private Arrivals() {}

    /**
     * How many forms or counts have come in at {@code time} from the sites that {@code from} lets
     * through; empty of what no file can bring.
     */
    static OptionalInt of(
            Named measured, Times.Time time, Predicate<String> from, Evidence evidence) {
        return switch (source(measured)) {
            case Instrument instrument ->
                    count(
                            evidence.forms().stream()
                                    .filter(form -> from.test(form.site()))
                                    .filter(form -> form.instrument().equals(instrument.getName()))
                                    .filter(form -> isIn(form.date(), form.date(), time)));
            case Count count ->
                    count(
                            evidence.counts().stream()
                                    .filter(each -> from.test(each.site()))
                                    .filter(each -> each.count().equals(count.getName()))
                                    .filter(each -> isIn(each.from(), each.to(), time)));
            case null, default -> OptionalInt.empty();
        };
    }

    /** What brings the figures: the instrument of a scale, the measure of an indicator. */
    static EObject source(Named measured) {
        EObject source =
                measured instanceof Indicator indicator ? indicator.getMeasure() : measured;
        return source instanceof Scale scale ? scale.eContainer() : source;
    }

    private static OptionalInt count(Stream<?> came) {
        return OptionalInt.of((int) came.count());
    }

    private static boolean isIn(LocalDate from, LocalDate to, Times.Time time) {
        return !to.isBefore(time.first()) && !from.isAfter(time.last());
    }
}
