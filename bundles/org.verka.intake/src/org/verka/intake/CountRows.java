package org.verka.intake;

import java.util.Optional;
import java.util.OptionalLong;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.Count;
import org.verka.model.DateSpan;

/**
 * Rows that each hold a count: so many of so many, in a period. A count that states neither part
 * nor whole may be a plain amount, such as how many are eligible: so many of as many.
 */
final class CountRows implements RowReader {

    private static final long MOST = 1_000_000_000_000L;

    private final String path;
    private final String count;
    private final Places places;
    private final Bound date;
    private final Bound numerator;
    private final Bound denominator;
    private final Optional<Bound> unit;
    private final Facts facts;

    private CountRows(MappedFile file) {
        path = file.path();
        count = file.mapping().getCount().getName();
        places = file.places();
        facts = file.facts();
        date = file.column(ColumnRole.DATE);
        boolean plain = isPlain(file);
        numerator = file.column(plain ? ColumnRole.AMOUNT : ColumnRole.NUMERATOR);
        denominator = file.column(plain ? ColumnRole.AMOUNT : ColumnRole.DENOMINATOR);
        unit = file.anyColumn(ColumnRole.UNIT);
    }

    static Optional<RowReader> of(MappedFile file) {
        MappedFile dated = file.needs("COUNT", file.mapping().getCount()).needs(ColumnRole.DATE);
        return (isPlain(file) ? dated : dated.needs(ColumnRole.NUMERATOR, ColumnRole.DENOMINATOR))
                .readBy(CountRows::new);
    }

    private static boolean isPlain(MappedFile file) {
        Count count = file.mapping().getCount();
        return count != null
                && count.getNumerator() == null
                && count.getDenominator() == null
                && file.anyColumn(ColumnRole.AMOUNT).isPresent()
                && file.anyColumn(ColumnRole.NUMERATOR).isEmpty();
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
}
