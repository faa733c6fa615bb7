package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Delivery;
import org.verka.evaluation.Delivery.Aspect;
import org.verka.evaluation.Delivery.Part;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** How faithfully activities were done, and on how many entries of the logs that rests. */
final class FidelitySection {

    private final Texts texts;
    private final Findings findings;

    FidelitySection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Empty when the theory states nothing of fidelity. */
    Optional<Section> build() {
        List<Delivery> faithful =
                findings.evaluation().delivered().deliveries().stream()
                        .filter(d -> d.site().isEmpty() && !d.fidelity().isEmpty())
                        .toList();
        if (faithful.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(texts.text("delivery.fidelity.lead")));
        String rests = faithful.stream().flatMap(this::rests).collect(Collectors.joining(" "));
        if (!rests.isEmpty()) {
            blocks.add(Paragraph.of(rests).from(findings.origins().activities()));
        }
        blocks.add(fidelity(faithful));
        return Optional.of(
                Section.of("activities-fidelity", texts.text("delivery.fidelity"), blocks));
    }

    /** On how many entries what is told of the content rests. */
    private Stream<String> rests(Delivery d) {
        return d.fidelity().stream()
                .filter(a -> a.part() == Part.CONTENT && a.followed().isPresent())
                .map(a ->
                        texts.text(
                                "delivery.fidelity.rests",
                                texts.name(d.activity()),
                                a.records(),
                                a.all(),
                                kept(a)));
    }

    private Block fidelity(List<Delivery> faithful) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.activity"), 32));
        for (Part part : Part.values()) {
            columns.add(Cells.words(texts.text("fidelity." + part.name()), 17));
        }
        return new Block.Table(
                        texts.text("delivery.fidelity.table"),
                        columns,
                        faithful.stream().map(this::fidelityRow).toList(),
                        texts.text(
                                "delivery.fidelity.remark",
                                texts.percent(ActivityProgress.LESS),
                                texts.percent(ActivityProgress.MUCH_LESS),
                                texts.percent(ActivityProgress.MORE)))
                .from(findings.origins().activities());
    }

    private Row fidelityRow(Delivery d) {
        List<Cell> cells = new ArrayList<>();
        String content = d.activity().getFidelity().getContent();
        cells.add(
                Cells.heading(texts.name(d.activity()) + (content == null ? "" : ". " + content)));
        for (Part part : Part.values()) {
            cells.add(
                    d.fidelity().stream()
                            .filter(a -> a.part() == part)
                            .findFirst()
                            .map(this::aspect)
                            .orElseGet(() -> Cells.muted(texts.text("delivery.unstated"))));
        }
        return Cells.row(cells).from(findings.rows().activity(d.activity(), d.site()));
    }

    private Cell aspect(Aspect aspect) {
        if (aspect.withheld()) {
            return Cells.withheld(texts.text(aspect.standing()));
        }
        return aspect.followed().isEmpty()
                ? Cells.muted(texts.text(aspect.standing()))
                : StandingCells.of(aspect.standing(), told(aspect));
    }

    private String told(Aspect aspect) {
        String percent = texts.percent(aspect.followed().getAsDouble());
        return switch (aspect.part()) {
            case CONTENT ->
                    texts.text(
                            "fidelity.content.cell",
                            percent,
                            Long.toString(kept(aspect)),
                            Integer.toString(aspect.records()));
            case FREQUENCY, DURATION -> texts.text("fidelity.cell", percent, aspect.records());
            case COVERAGE -> percent;
        };
    }

    private static long kept(Aspect content) {
        return Math.round(content.followed().getAsDouble() * content.records());
    }
}
