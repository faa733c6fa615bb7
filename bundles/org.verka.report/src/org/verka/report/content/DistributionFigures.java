package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.verka.diagram.DistributionChart;
import org.verka.diagram.Drawing;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Change;
import org.verka.evaluation.Distribution;
import org.verka.evaluation.Options;
import org.verka.model.Instrument;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Origin;

/** How the values of an instrument's scales are spread at a site, before and after. */
final class DistributionFigures {

    private final Texts texts;
    private final DistributionChart chart;
    private final Options options;

    DistributionFigures(Texts texts, Findings findings, DistributionChart chart) {
        this.texts = texts;
        this.chart = chart;
        this.options = findings.evaluation().options();
    }

    /** The figures, and what is not in them; nothing where no scale has a range. */
    List<Block> of(Instrument instrument, String site, List<Change> changes, Origin origin) {
        List<Block> blocks = new ArrayList<>();
        List<Drawing> drawings = chart.draw(changes);
        for (int i = 0; i < drawings.size(); i++) {
            String which = new Figures(texts).which(i, drawings.size());
            String caption =
                    texts.text("spread.figure", texts.name(instrument), site) + which + ". ";
            blocks.add(new Block.Figure(caption + how(changes), drawings.get(i)).from(origin));
        }
        String left =
                changes.stream()
                        .filter(DistributionFigures::isWithheld)
                        .map(this::name)
                        .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            String threshold = Integer.toString(options.threshold());
            blocks.add(
                    new Paragraph(
                            texts.text("spread.withheld", left, threshold), Paragraph.Style.SMALL));
        }
        return blocks;
    }

    private String how(List<Change> changes) {
        if (options.audience() == Audience.INTERNAL) {
            return texts.text("spread.internal");
        }
        boolean merged =
                changes.stream()
                        .flatMap(c -> c.figures().shown().stream())
                        .flatMap(f -> f.distribution().stream())
                        .anyMatch(Distribution::merged);
        return texts.text("spread.bars")
                + (merged
                        ? " "
                                + texts.text(
                                        "spread.merged", Integer.toString(options.threshold() - 1))
                        : "");
    }

    /** Whether a change is told whose distribution is not, though the scale has a range. */
    private static boolean isWithheld(Change change) {
        return change.scale().getMinimum() != null
                && change.scale().getMaximum() != null
                && change.figures().shown().filter(f -> f.distribution().isEmpty()).isPresent();
    }

    private String name(Change change) {
        String scale = texts.name(change.scale());
        return change.informant().map(i -> scale + " (" + texts.name(i) + ")").orElse(scale);
    }
}
