package org.verka.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Fact;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;
import org.verka.model.Intake;

/** Rows that each hold a count: so many of so many, in a period. */
final class CountRows implements RowReader {

    private static final long MOST = 1_000_000_000_000L;

    private final String path;
    private final String count;
    private final Places places;
    private final Bound date;
    private final Bound numerator;
    private final Bound denominator;
    private final Optional<Bound> unit;
    private final DistinctFacts facts = new DistinctFacts();

    private CountRows(String path, Intake mapping, Layout layout, Places places) {
        this.path = path;
        this.count = mapping.getCount().getName();
        this.places = places;
        date = layout.first(ColumnRole.DATE).orElseThrow();
        numerator = layout.first(ColumnRole.NUMERATOR).orElseThrow();
        denominator = layout.first(ColumnRole.DENOMINATOR).orElseThrow();
        unit = layout.first(ColumnRole.UNIT);
    }

    static Optional<RowReader> of(
            String path, Intake mapping, Layout layout, Vocabulary vocabulary, Needs needs) {
        Places places = new Places(mapping, layout, vocabulary);
        needs.that("COUNT", mapping.getCount() != null && mapping.getCount().getName() != null);
        needs.that("SITE", places.known());
        needs.column(layout, ColumnRole.DATE);
        needs.column(layout, ColumnRole.NUMERATOR);
        needs.column(layout, ColumnRole.DENOMINATOR);
        return needs.met()
                ? Optional.of(new CountRows(path, mapping, layout, places))
                : Optional.empty();
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<DateSpan> period = cells.date(date);
        OptionalLong of = cells.count(denominator, MOST);
        OptionalLong those = cells.count(numerator, MOST);
        String by = unit.map(u -> cells.text(u, Cells.LONGEST_NAME)).orElse("");
        if (of.isPresent() && those.isPresent() && those.getAsLong() > of.getAsLong()) {
            cells.report(Code.NUMERATOR_TOO_LARGE, numerator, of.getAsLong());
        }
        if (!cells.sound()) {
            return;
        }
        CaseCount read =
                new CaseCount(
                        count,
                        site.orElseThrow(),
                        by,
                        period.orElseThrow().first(),
                        period.orElseThrow().last(),
                        those.orElseThrow(),
                        of.orElseThrow(),
                        new Origin(path, cells.row()));
        int first = facts.add(read);
        if (first > 0) {
            cells.report(Code.DUPLICATE_ANSWER, date, first);
        }
    }

    @Override
    public List<Fact> facts() {
        return facts.all();
    }
}
