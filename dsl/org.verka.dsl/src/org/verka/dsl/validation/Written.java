package org.verka.dsl.validation;

import java.util.List;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Link;
import org.verka.model.Measure;
import org.verka.model.Named;
import org.verka.model.Scale;

/** What an author has written about an indicator, in it or in what it refers to. */
final class Written {

    private Written() {}

    static boolean is(String text) {
        return text != null && !text.isBlank();
    }

    /** What a message calls a thing: its label, else its name, else a dash. */
    static String called(Named named) {
        if (is(named.getLabel())) {
            return named.getLabel();
        }
        return is(named.getName()) ? named.getName() : "–";
    }

    /** What a message calls an indicator, which may have no name but that of its measure. */
    static String called(Indicator indicator) {
        boolean unnamed = !is(indicator.getLabel()) && !is(indicator.getName());
        return unnamed && hasMeasure(indicator)
                ? called(indicator.getMeasure())
                : called((Named) indicator);
    }

    /** Whether the indicator refers to a scale or count that exists. */
    static boolean hasMeasure(Indicator indicator) {
        return indicator.getMeasure() != null && !indicator.getMeasure().eIsProxy();
    }

    /** Whether the indicator refers to a scale or count that does not exist. */
    static boolean hasBrokenMeasure(Indicator indicator) {
        return indicator.getMeasure() != null && indicator.getMeasure().eIsProxy();
    }

    /** Whether the indicator, its instrument or its count says where the values come from. */
    static boolean source(Indicator indicator) {
        if (is(indicator.getSource())) {
            return true;
        }
        Measure measure = indicator.getMeasure();
        if (measure instanceof Count count) {
            return is(count.getSource());
        }
        return measure instanceof Scale
                && measure.eContainer() instanceof Instrument instrument
                && is(instrument.getSource());
    }

    /** Whether the link leads to a result that exists. */
    static boolean isWhole(Link link) {
        return link.getTarget() != null && !link.getTarget().eIsProxy();
    }

    /** What a message calls several things. */
    static String all(List<? extends Named> things) {
        return String.join(
                ", ", things.stream().filter(t -> !t.eIsProxy()).map(Written::called).toList());
    }
}
