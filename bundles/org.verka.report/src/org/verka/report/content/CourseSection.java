package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.diagram.CourseChart;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Course;
import org.verka.evaluation.statistics.FriedmanTest;
import org.verka.model.Instrument;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** More than two measurements of the same people: how the scale went, and its line. */
final class CourseSection {

    private final Texts texts;
    private final Findings findings;
    private final CourseChart chart;
    private final Phrases phrases;

    CourseSection(Texts texts, Findings findings, CourseChart chart) {
        this.texts = texts;
        this.findings = findings;
        this.chart = chart;
        this.phrases = new Phrases(texts);
    }

    /** Empty when nobody has three measurements. */
    Optional<Section> of(Instrument instrument, String id) {
        List<Course> all =
                findings.evaluation().comparisons().courses().stream()
                        .filter(c -> c.instrument() == instrument)
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(texts.text("course.lead")));
        List<Course> shown = all.stream().filter(c -> c.figures().shown().isPresent()).toList();
        if (!shown.isEmpty()) {
            blocks.add(Paragraph.of(words(shown)).from(findings.origins().changes(instrument)));
        }
        chart.draw(all)
                .ifPresent(d ->
                        blocks.add(
                                new Block.Figure(
                                                texts.text("course.figure", texts.name(instrument)),
                                                d)
                                        .from(findings.origins().changes(instrument))));
        if (!shown.isEmpty()) {
            blocks.add(table(instrument, shown));
        }
        phrases.withheld(
                        all.stream()
                                .filter(c -> !shown.contains(c))
                                .map(c -> name(c) + ", " + phrases.site(c.site()))
                                .toList(),
                        findings.evaluation().options())
                .ifPresent(blocks::add);
        if (all.stream().flatMap(c -> c.figures().shown().stream()).anyMatch(f -> f.misleads())) {
            blocks.add(phrases.warning("course", Caution.MOST_DROP_OUT));
        }
        String title = texts.text("course.section", texts.name(instrument));
        return Optional.of(Section.of(id, title, blocks));
    }

    private String words(List<Course> all) {
        String sure =
                all.stream()
                        .filter(findings.courseTests()::isSure)
                        .map(c -> name(c) + ", " + phrases.site(c.site()))
                        .collect(Collectors.joining("; "));
        return sure.isEmpty() ? texts.text("course.words.none") : texts.text("course.words", sure);
    }

    private String name(Course course) {
        String scale = texts.name(course.scale());
        return course.informant().map(i -> scale + " (" + texts.name(i) + ")").orElse(scale);
    }

    private Block table(Instrument instrument, List<Course> all) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.scale"), 22));
        columns.add(Cells.words(texts.text("column.site"), 13));
        columns.add(Cells.numbers(texts.text("column.complete"), 9));
        columns.add(Cells.numbers(texts.text("column.lacking"), 11));
        columns.add(Cells.words(texts.text("column.means"), 21));
        columns.add(Cells.numbers(texts.text("column.friedman"), 12));
        if (findings.corrects()) {
            columns.add(Cells.numbers(texts.text("column.p.holm"), 9));
        }
        columns.add(Cells.numbers(texts.text("column.slope"), 18));
        return new Block.Table(
                        texts.text("course.table", texts.name(instrument)),
                        columns,
                        all.stream().map(this::row).toList(),
                        texts.text("course.remark"))
                .from(findings.origins().changes(instrument));
    }

    private Row row(Course course) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(name(course)));
        cells.add(Cells.muted(phrases.site(course.site())));
        Course.Figures f = course.figures().shown().orElseThrow();
        cells.add(Cell.of(Integer.toString(f.complete())));
        int lacking = f.measured() - f.complete();
        cells.add(
                Cell.of(
                        lacking == 0
                                ? "0"
                                : lacking + "\u00a0(" + texts.percent(f.dropOut()) + ")"));
        cells.add(
                Cell.of(
                        f.steps().stream()
                                .map(s -> texts.fixed(s.group().mean(), 1))
                                .collect(Collectors.joining(" → "))));
        cells.addAll(tests(course, f));
        return Cells.row(cells)
                .from(findings.rows().scale(course.instrument(), course.scale(), course.site()));
    }

    private List<Cell> tests(Course course, Course.Figures figures) {
        List<Cell> cells = new ArrayList<>();
        boolean misleads = figures.misleads();
        cells.add(
                misleads
                        ? Cells.muted(texts.text("changes.misleads"))
                        : Cell.of(figures.friedman().map(this::friedman).orElse(Texts.NONE)));
        if (findings.corrects()) {
            cells.add(
                    Cell.of(
                            texts.probability(
                                    findings.courseTests().corrected(course),
                                    misleads ? "" : Texts.NONE)));
        }
        cells.add(
                misleads
                        ? Cells.muted("")
                        : Cell.of(figures.slope().map(this::slope).orElse(Texts.NONE)));
        return cells;
    }

    private String friedman(FriedmanTest test) {
        return texts.text(
                "course.friedman",
                texts.fixed(test.chiSquared(), 1),
                Integer.toString(test.degreesOfFreedom()),
                texts.compared(test.p()).replace(' ', '\u00a0'));
    }

    private String slope(Course.Slope slope) {
        String mean = texts.signed(slope.mean(), 2);
        return slope.lower().isEmpty()
                ? mean
                : texts.text(
                        "changes.interval",
                        mean,
                        texts.fixed(slope.lower(), 2),
                        texts.fixed(slope.upper(), 2));
    }
}
