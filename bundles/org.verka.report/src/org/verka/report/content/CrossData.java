package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.verka.evaluation.CrossTable;
import org.verka.evaluation.CrossTable.Counts;
import org.verka.evaluation.CrossTable.Place;
import org.verka.evaluation.CrossTests;
import org.verka.evaluation.statistics.Association;
import org.verka.model.Named;
import org.verka.report.document.DataTable;

/** Cross-tables and their tests as tables to count on. */
final class CrossData {

    /** A cell, or a table that is withheld as a whole. */
    private record Crossing(CrossTable table, Place place, int row, int column) {

        OptionalInt n() {
            return place.counts().shown().orElseThrow().cells().get(row).get(column);
        }
    }

    /** A table at a place. */
    private record Tested(CrossTable table, Place place) {}

    private final Texts texts;
    private final Findings findings;

    CrossData(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** The tables, some of which may have no rows. */
    List<DataTable> build() {
        return List.of(cells(), tests());
    }

    private <T> DataColumns<T> table(String id) {
        return new DataColumns<>(texts.locale(), id);
    }

    private DataTable cells() {
        List<Crossing> cells = new ArrayList<>();
        for (CrossTable table : findings.crossTables(texts)) {
            for (Place place : table.places()) {
                place.counts().shown().ifPresent(counts -> add(cells, table, place, counts));
            }
        }
        return this.<Crossing>table("crossed")
                .text("row_question", c -> c.table().rowQuestion())
                .text("column_question", c -> c.table().columnQuestion())
                .text("informant", c -> c.table().informant().map(texts::name).orElse(""))
                .text("occasion", c -> c.table().occasion().map(texts::text).orElse(""))
                .text("site", c -> site(c.place()))
                .text("row_answer", c -> answer(c.table().rowOptions(), c.row()))
                .text("column_answer", c -> answer(c.table().columnOptions(), c.column()))
                .number("n", c -> n(c.n()))
                .whole("row_total", c -> counts(c).rowTotals().get(c.row()))
                .whole("column_total", c -> counts(c).columnTotals().get(c.column()))
                .text("withheld", c -> c.n().isPresent() ? "" : texts.text("withheld.cell"))
                .of(cells);
    }

    private static void add(List<Crossing> cells, CrossTable table, Place place, Counts counts) {
        for (int i = 0; i < counts.rowTotals().size(); i++) {
            for (int j = 0; j < counts.columnTotals().size(); j++) {
                cells.add(new Crossing(table, place, i, j));
            }
        }
    }

    private static Counts counts(Crossing crossing) {
        return crossing.place().counts().shown().orElseThrow();
    }

    private static OptionalDouble n(OptionalInt n) {
        return n.isPresent() ? OptionalDouble.of(n.getAsInt()) : OptionalDouble.empty();
    }

    private String answer(List<String> options, int place) {
        return place < options.size() ? options.get(place) : texts.text("crossed.unanswered");
    }

    private DataTable tests() {
        List<Tested> tested =
                findings.crossTables(texts).stream()
                        .flatMap(t -> t.places().stream().map(p -> new Tested(t, p)))
                        .toList();
        return this.<Tested>table("cross_tests")
                .text("row_question", t -> t.table().rowQuestion())
                .text("column_question", t -> t.table().columnQuestion())
                .text("informant", t -> t.table().informant().map(texts::name).orElse(""))
                .text("occasion", t -> t.table().occasion().map(texts::text).orElse(""))
                .text("site", t -> site(t.place()))
                .text("test", this::test)
                .number("p", t -> CrossTests.probability(t.place()))
                .number("p_together", t -> findings.crossTests().counting(t.place()))
                .number("cramers_v", CrossData::strength)
                .text("withheld", this::withheld)
                .of(tested);
    }

    private String test(Tested tested) {
        return tested.place()
                .counts()
                .shown()
                .flatMap(Counts::association)
                .map(a -> texts.text("crossed." + a.method().name()))
                .orElse("");
    }

    private static OptionalDouble strength(Tested tested) {
        return tested.place()
                .counts()
                .shown()
                .flatMap(Counts::association)
                .map(Association::cramersV)
                .orElse(OptionalDouble.empty());
    }

    private String withheld(Tested tested) {
        return tested.place().counts().shown().isPresent()
                ? ""
                : new Phrases(texts)
                        .withheld(
                                tested.place().counts(),
                                findings.evaluation().options().threshold());
    }

    private String site(Place place) {
        return place.site().map(s -> texts.name((Named) s)).orElse("");
    }
}
