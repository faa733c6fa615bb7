package org.verka.project;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.verka.evidence.Evidence;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Scale;

/** Whether something has come in of what is measured. */
final class Arrivals {

    private Arrivals() {}

    /** Whether something has come in at {@code time}; true too of what no file can bring. */
    static boolean of(Named measured, Occasions.Time time, Evidence evidence) {
        EObject source =
                measured instanceof Indicator indicator ? indicator.getMeasure() : measured;
        source = source instanceof Scale scale ? scale.eContainer() : source;
        return switch (source) {
            case Instrument instrument ->
                    evidence.forms().stream()
                            .filter(form -> form.instrument().equals(instrument.getName()))
                            .anyMatch(form -> isIn(form.date(), form.date(), time));
            case Count count ->
                    evidence.counts().stream()
                            .filter(each -> each.count().equals(count.getName()))
                            .anyMatch(each -> isIn(each.from(), each.to(), time));
            case null, default -> true;
        };
    }

    private static boolean isIn(LocalDate from, LocalDate to, Occasions.Time time) {
        return !to.isBefore(time.first()) && !from.isAfter(time.last());
    }
}
