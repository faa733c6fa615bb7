package org.verka.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import org.verka.model.Count;
import org.verka.model.Direction;
import org.verka.model.Instrument;
import org.verka.model.Scale;

/** What is known about instruments, their scales, and counts. */
final class MeasureFacts {

    private MeasureFacts() {}

    static void about(Scale scale, FactLines lines) {
        Instrument instrument = scale.eContainer() instanceof Instrument whole ? whole : null;
        if (instrument != null) {
            lines.titled(FactLines.called(instrument));
        }
        lines.add("fact.range", range(scale, lines));
        lines.addAll("fact.words", scale.getLevels());
        lines.addAll("fact.sumOf", FactLines.called(scale.getSumOf()));
        if (scale.getNorm() != null) {
            lines.add("fact.norm", lines.number(scale.getNorm()));
            lines.add(scale.getNormSource());
        }
        direction(scale.getDesired(), lines);
        if (instrument != null) {
            lines.add("fact.source", instrument.getSource());
        }
    }

    static void about(Instrument instrument, FactLines lines) {
        lines.addPoints(
                "fact.scales",
                instrument.getScales().stream().map(scale -> inShort(scale, lines)).toList());
        lines.addAll("fact.informants", FactLines.called(instrument.getInformants()));
        lines.add("fact.source", instrument.getSource());
        lines.add("fact.licence", instrument.getLicence());
    }

    static void about(Count count, FactLines lines) {
        lines.add("fact.numerator", count.getNumerator());
        lines.add("fact.denominator", count.getDenominator());
        direction(count.getDesired(), lines);
        lines.add("fact.source", count.getSource());
    }

    private static String inShort(Scale scale, FactLines lines) {
        List<String> parts = new ArrayList<>();
        String name = FactLines.called(scale);
        parts.add(name == null ? "" : name);
        String range = range(scale, lines);
        if (range != null) {
            parts.add(range);
        }
        if (scale.getNorm() != null) {
            String norm = lines.text("fact.norm", lines.number(scale.getNorm()));
            String source = scale.getNormSource();
            parts.add(source == null ? norm : norm + " (" + source + ")");
        }
        return String.join(", ", parts);
    }

    private static String range(Scale scale, FactLines lines) {
        if (scale.getMinimum() == null || scale.getMaximum() == null) {
            return null;
        }
        return lines.number(scale.getMinimum())
                + "–"
                + lines.amount(scale.getMaximum(), scale.getUnit());
    }

    private static void direction(Direction direction, FactLines lines) {
        switch (direction) {
            case INCREASE -> lines.add(lines.text("fact.increase"));
            case DECREASE -> lines.add(lines.text("fact.decrease"));
            case UNSPECIFIED -> {
                // not said
            }
        }
    }
}
