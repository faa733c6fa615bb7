package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.EnrolmentFigures;
import org.verka.evaluation.EnrolmentFigures.Circumstance;
import org.verka.evaluation.EnrolmentFigures.Days;
import org.verka.evaluation.EnrolmentFigures.Distribution;
import org.verka.evaluation.EnrolmentFigures.Part;
import org.verka.evaluation.Evaluation;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** Who was enrolled, for how long, and why. */
final class EnrolmentsSection {

    private final Texts texts;
    private final Evaluation evaluation;
    private final FigureOrigins origins;

    EnrolmentsSection(Texts texts, Findings findings) {
        this.texts = texts;
        this.evaluation = findings.evaluation();
        this.origins = findings.origins();
    }

    /** Empty when there is nobody to tell of. */
    Optional<Section> build() {
        return evaluation.enrolments().map(this::section);
    }

    private Section section(EnrolmentFigures figures) {
        List<Block> blocks = new ArrayList<>();
        String enrolled = Integer.toString(figures.enrolled());
        blocks.add(
                new Paragraph(texts.text("enrolments.lead", enrolled), Paragraph.Style.LEAD)
                        .from(origins.enrolments()));
        if (figures.ongoing().isPresent()) {
            blocks.add(lengths(figures));
        }
        for (Distribution distribution : figures.distributions()) {
            blocks.add(table(distribution));
        }
        if (!figures.withheld().isEmpty()) {
            blocks.add(withheld(figures.withheld()));
        }
        return Section.of("enrolments", texts.text("enrolments"), blocks);
    }

    private Block withheld(List<Circumstance> circumstances) {
        String names =
                circumstances.stream().map(c -> texts.text(c)).collect(Collectors.joining(", "));
        return new Paragraph(
                        texts.text(
                                "enrolments.withheld",
                                names,
                                Integer.toString(evaluation.options().threshold())),
                        Paragraph.Style.SMALL)
                .from(origins.withheld());
    }

    private Block lengths(EnrolmentFigures figures) {
        return new Block.Table(
                        texts.text("enrolments.days"),
                        List.of(
                                Cells.words("", 30),
                                Cells.numbers(texts.text("column.enrolments"), 15),
                                Cells.numbers(texts.text("column.days.least"), 15),
                                Cells.numbers(texts.text("column.days.mean"), 15),
                                Cells.numbers(texts.text("column.days.most"), 15)),
                        List.of(
                                row("enrolments.ongoing", figures.ongoing(), figures.ongoingDays()),
                                row("enrolments.ended", figures.ended(), figures.endedDays())),
                        texts.text("enrolments.days.remark"))
                .from(origins.enrolments());
    }

    private Row row(String name, Optional<Integer> n, Optional<Days> days) {
        return Cells.row(
                Cells.heading(texts.text(name)),
                n.map(i -> Integer.toString(i)).orElse(Texts.NONE),
                days.flatMap(Days::least).map(d -> Long.toString(d)).orElse(Texts.NONE),
                days.map(d -> texts.fixed(d.mean(), 0)).orElse(Texts.NONE),
                days.flatMap(Days::most).map(d -> Long.toString(d)).orElse(Texts.NONE));
    }

    private Block table(Distribution distribution) {
        int all = distribution.parts().stream().mapToInt(Part::n).sum();
        List<Row> rows = new ArrayList<>();
        for (Part part : distribution.parts()) {
            rows.add(
                    Cells.row(
                            Cells.heading(name(part)),
                            Integer.toString(part.n()),
                            texts.percent((double) part.n() / all)));
        }
        String what = texts.text(distribution.circumstance());
        return new Block.Table(
                        texts.text("enrolments.by", what),
                        List.of(
                                Cells.words(capitalised(what), 50),
                                Cells.numbers(texts.text("column.enrolments"), 15),
                                Cells.numbers(texts.text("column.part"), 15)),
                        rows,
                        "")
                .from(origins.enrolments());
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    private String name(Part part) {
        if (part.together()) {
            return texts.text("enrolments.others");
        }
        return part.name().isEmpty() ? texts.text("enrolments.unknown") : part.name();
    }
}
