package org.verka.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.diagram.TimeChart;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.StaffTime;
import org.verka.evidence.TimeLog;
import org.verka.model.Instrument;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** What staff used their time for, as their log books say. */
final class StaffTimeSection {

    private final Texts texts;
    private final Phrases phrases;
    private final Evaluation evaluation;
    private final FigureOrigins origins;
    private final TimeChart chart;

    StaffTimeSection(Texts texts, Findings findings, TimeChart chart) {
        this.chart = chart;
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.evaluation = findings.evaluation();
        this.origins = findings.origins();
    }

    /** Empty when no time was logged. */
    Optional<Section> build() {
        if (evaluation.staffTime().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.text("time.lead"), Paragraph.Style.LEAD));
        Set<Instrument> told = new HashSet<>();
        for (StaffTime time : evaluation.staffTime()) {
            blocks.addAll(figures(time));
            blocks.add(table(time));
            logBooks(time).filter(told::add).forEach(book -> blocks.addAll(contents(book)));
        }
        return Optional.of(Section.of("time", texts.text("time"), blocks));
    }

    /** The log books of the follow-up plan that have what the time is logged on. */
    private Stream<Instrument> logBooks(StaffTime time) {
        List<String> logged = time.categories().stream().map(StaffTime.Category::name).toList();
        return Optional.ofNullable(evaluation.programme().getFollowUp()).stream()
                .flatMap(plan -> plan.getMeasurements().stream())
                .flatMap(measurement -> measurement.getMeasures().stream())
                .filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .distinct()
                .filter(book ->
                        book.getItems().stream()
                                .map(texts::name)
                                .collect(Collectors.toSet())
                                .containsAll(logged));
    }

    /** What a log book says that each of its tasks is. */
    private List<Block> contents(Instrument book) {
        return book.getNotes().isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.of(texts.text("time.contents", texts.name(book)))
                                .from(origins.theory(List.of(book))),
                        Block.Bullets.of(book.getNotes()).from(origins.theory(List.of(book))));
    }

    private List<Block> figures(StaffTime time) {
        List<String> periods = time.periods().stream().map(phrases::period).toList();
        return new Figures(texts)
                .of(
                        texts.text("time.figure", whose(time), phrases.site(time.site())),
                        chart.draw(time, periods),
                        origins.staffTime(time.site()));
    }

    private String whose(StaffTime time) {
        return time.role().map(texts::name).orElse(texts.text("time.everybody"));
    }

    private Block table(StaffTime time) {
        List<Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.category"), 34));
        time.periods().forEach(period -> columns.add(Cells.numbers(phrases.period(period), 18)));
        List<Row> rows = new ArrayList<>();
        for (StaffTime.Category category : time.categories()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.heading(category.name()));
            for (int i = 0; i < time.periods().size(); i++) {
                boolean withheld = category.withheld().get(i);
                cells.add(
                        withheld
                                ? Cells.withheld(texts.text("withheld.cell"))
                                : Cell.of(logged(time, category, i)));
            }
            rows.add(Cells.row(cells));
        }
        boolean hours = time.unit() == TimeLog.Unit.HOURS;
        if (hours) {
            rows.add(sum(time));
        }
        return new Block.Table(
                        texts.text("time.table", whose(time), phrases.site(time.site())),
                        columns,
                        rows,
                        texts.text(hours ? "time.remark.hours" : "time.remark.percent")
                                + (time.withheld() > 0
                                        ? " " + texts.text("time.remark.withheld")
                                        : ""))
                .from(origins.staffTime(time.site()));
    }

    private String percent(BigDecimal mean, Optional<StaffTime.Span> span) {
        String percent = texts.text("percent", texts.number(rounded(mean)));
        return span.map(s ->
                        texts.text(
                                "time.span",
                                percent,
                                texts.number(rounded(s.least())),
                                texts.number(rounded(s.most()))))
                .orElse(percent);
    }

    /** To one decimal: log books are filled in with halves of a per cent at most. */
    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }

    private Row sum(StaffTime time) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(texts.text("time.sum")));
        for (int i = 0; i < time.periods().size(); i++) {
            cells.add(
                    time.total(i)
                            .map(all -> new Cell(hours(all), Cell.Tone.STRONG))
                            .orElseGet(() -> Cells.withheld(texts.text("withheld.cell"))));
        }
        return Cells.row(cells);
    }

    private String logged(StaffTime time, StaffTime.Category category, int period) {
        Optional<BigDecimal> logged = category.logged().get(period);
        if (logged.isEmpty()) {
            return Texts.NONE;
        }
        if (time.unit() == TimeLog.Unit.PER_CENT) {
            return percent(logged.get(), category.spans().get(period));
        }
        OptionalDouble share = time.share(category, period);
        return share.isPresent()
                ? texts.text("time.cell", hours(logged.get()), texts.percent(share.getAsDouble()))
                : hours(logged.get());
    }

    private String hours(BigDecimal hours) {
        return texts.text("time.hours", texts.number(hours));
    }
}
