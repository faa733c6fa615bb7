package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.Direction;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Scale;

/** What there is to know about a thing, as Markdown. */
final class Facts implements IEObjectDocumentationProvider {

    private final DslMessages messages;
    private final ScoringFacts scoring;

    @Inject
    Facts(DslMessages messages, ScoringFacts scoring) {
        this.messages = messages;
        this.scoring = scoring;
    }

    /** Null when there is nothing to say. */
    @Override
    public String getDocumentation(EObject element) {
        if (!(element instanceof Named named)) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        lines.add("**" + called(named) + "**");
        switch (named) {
            case Scale scale -> about(scale, lines);
            case Instrument instrument -> about(instrument, lines);
            case Count count -> about(count, lines);
            case Activity activity -> addText(lines, null, activity.getHow());
            default -> {
                // the label says it all
            }
        }
        return String.join("\n\n", lines);
    }

    private static String called(Named named) {
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }

    private void about(Scale scale, List<String> lines) {
        if (scale.eContainer() instanceof Instrument instrument) {
            lines.set(0, lines.get(0) + " · " + called(instrument));
        }
        if (scale.getMinimum() != null && scale.getMaximum() != null) {
            String range = number(scale.getMinimum()) + "–" + number(scale.getMaximum());
            addText(
                    lines,
                    "fact.range",
                    scale.getUnit() == null ? range : range + " " + scale.getUnit());
        }
        if (!scale.getLevels().isEmpty()) {
            addText(lines, "fact.words", String.join(", ", scale.getLevels()));
        }
        if (!scale.getSumOf().isEmpty()) {
            List<String> parts = scale.getSumOf().stream().map(Facts::called).toList();
            addText(lines, "fact.sumOf", String.join(", ", parts));
        }
        lines.addAll(scoring.about(scale));
        if (scale.getNorm() != null) {
            addText(lines, "fact.norm", number(scale.getNorm()));
            addText(lines, null, scale.getNormSource());
        }
        addDirection(lines, scale.getDesired());
        if (scale.eContainer() instanceof Instrument instrument) {
            addText(lines, "fact.source", instrument.getSource());
        }
    }

    private void about(Instrument instrument, List<String> lines) {
        addText(lines, "fact.scales", names(instrument.getScales()));
        if (!instrument.getInformants().isEmpty()) {
            addText(lines, "fact.informants", names(instrument.getInformants()));
        }
        lines.addAll(scoring.about(instrument));
        addText(lines, "fact.source", instrument.getSource());
        addText(lines, "fact.licence", instrument.getLicence());
    }

    private void about(Count count, List<String> lines) {
        addText(lines, "fact.numerator", count.getNumerator());
        addText(lines, "fact.denominator", count.getDenominator());
        addDirection(lines, count.getDesired());
        addText(lines, "fact.source", count.getSource());
    }

    private static String names(List<? extends Named> things) {
        return String.join(", ", things.stream().map(Facts::called).toList());
    }

    private String number(BigDecimal value) {
        return messages.text("fact.number", value);
    }

    private void addDirection(List<String> lines, Direction direction) {
        switch (direction) {
            case INCREASE -> lines.add(messages.text("fact.increase"));
            case DECREASE -> lines.add(messages.text("fact.decrease"));
            case UNSPECIFIED -> {
                // not said
            }
        }
    }

    private void addText(List<String> lines, String key, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(key == null ? text : messages.text(key, text));
        }
    }
}
