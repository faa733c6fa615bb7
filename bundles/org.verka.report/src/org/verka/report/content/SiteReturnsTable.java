package org.verka.report.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.evaluation.ResponseRate;
import org.verka.evaluation.sites.SiteReturns;
import org.verka.model.Instrument;
import org.verka.model.Site;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;
import org.verka.report.document.DataTable;

/** How many have answered each form at each site. */
final class SiteReturnsTable {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final List<SiteReturns.Row> rows;

    SiteReturnsTable(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.rows = new SiteReturns(findings.evaluation()).rows();
    }

    /** Empty where there is one site only, or no form has come. */
    Optional<Block> build() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns =
                List.of(
                        Cells.words(texts.text("column.form"), 42),
                        Cells.numbers(texts.text("column.n.before"), 14),
                        Cells.numbers(texts.text("column.n.after"), 14),
                        Cells.words(texts.text("column.response"), 30));
        List<Row> told = new ArrayList<>();
        rows.stream()
                .collect(groupingBy(SiteReturns.Row::site, LinkedHashMap::new, toList()))
                .forEach((site, here) -> told.addAll(at(site, here)));
        return Optional.of(
                new Block.Table(
                                texts.text("returns.caption"),
                                columns,
                                told,
                                texts.text("returns.rule"))
                        .from(findings.origins().returns(instruments())));
    }

    private Set<Instrument> instruments() {
        return rows.stream()
                .map(SiteReturns.Row::instrument)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Row> at(Site site, List<SiteReturns.Row> forms) {
        List<Row> told = new ArrayList<>(List.of(new Row.Group(texts.name(site))));
        List<SiteReturns.Row> come = forms.stream().filter(form -> !form.isNone()).toList();
        if (come.isEmpty()) {
            told.add(Cells.row(Cells.muted(texts.text("returns.none")), "", "", ""));
        }
        come.forEach(form -> told.add(row(form)));
        return told;
    }

    private Row row(SiteReturns.Row row) {
        String name = texts.name(row.instrument());
        String form =
                row.informant()
                        .map(i -> texts.text("returns.form", name, texts.name(i)))
                        .orElse(name);
        boolean told = row.before().isPresent() || row.after().isPresent();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(form));
        cells.add(told ? number(row.before()) : Cells.withheld(withheld(row)));
        cells.add(told ? number(row.after()) : Cells.withheld(""));
        cells.add(told ? rate(row) : Cells.withheld(""));
        return Cells.row(cells);
    }

    private static Cell number(OptionalInt n) {
        return Cell.of(n.isPresent() ? Integer.toString(n.getAsInt()) : Texts.NONE);
    }

    private Cell rate(SiteReturns.Row row) {
        return row.rate()
                .map(this::rate)
                .orElseGet(() -> Cells.muted(texts.text("returns.rate.unknown")));
    }

    private Cell rate(ResponseRate rate) {
        String key = rate.eligible() ? "returns.rate.eligible" : "returns.rate.asked";
        return Cell.of(
                texts.text(
                        key,
                        Integer.toString(rate.respondents()),
                        Long.toString(rate.asked()),
                        texts.percent(rate.share())));
    }

    /** The same as a table to count on. */
    DataTable data() {
        return new DataColumns<SiteReturns.Row>(texts.locale(), "returns")
                .text("site", r -> texts.name(r.site()))
                .text("instrument", r -> texts.name(r.instrument()))
                .text("informant", r -> r.informant().map(texts::name).orElse(""))
                .number("n_before", r -> value(r.before()))
                .number("n_after", r -> value(r.after()))
                .text("withheld", this::withheld)
                .of(rows);
    }

    private String withheld(SiteReturns.Row row) {
        int threshold = findings.evaluation().options().threshold();
        return row.withheld().map(w -> phrases.withheld(w, threshold)).orElse("");
    }

    private static OptionalDouble value(OptionalInt n) {
        return n.isPresent() ? OptionalDouble.of(n.getAsInt()) : OptionalDouble.empty();
    }
}
