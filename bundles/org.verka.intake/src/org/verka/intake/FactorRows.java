package org.verka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.evidence.Factor;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;
import org.verka.model.Element;
import org.verka.model.FactorKind;
import org.verka.model.FactorSort;

/**
 * Rows that each state a circumstance that hinders, helps or is to be developed. Without a column
 * for its kind, the sign of its strength tells whether it hinders or helps.
 */
final class FactorRows implements RowReader {

    private static final int LONGEST_QUOTE = 10_000;

    private final String path;
    private final Places places;
    private final List<FactorSort> sorts;
    private final List<Element> elements;
    private final FactorWords words;
    private final Bound theme;
    private final Bound date;
    private final Optional<Bound> kind;
    private final Optional<Bound> respondents;
    private final Optional<Bound> quote;
    private final Optional<Bound> touches;
    private final Facts facts;

    private FactorRows(MappedFile file) {
        path = file.path();
        places = file.places();
        facts = file.facts();
        sorts = file.vocabulary().factorSorts();
        elements = file.vocabulary().elements();
        words = new FactorWords(file.layout());
        theme = file.column(ColumnRole.THEME);
        date = file.column(ColumnRole.DATE);
        kind = file.anyColumn(ColumnRole.KIND);
        respondents = file.anyColumn(ColumnRole.RESPONDENTS);
        quote = file.anyColumn(ColumnRole.QUOTE);
        touches = file.anyColumn(ColumnRole.TOUCHES);
    }

    static Optional<RowReader> of(MappedFile file) {
        return file.needsSite()
                .needs(ColumnRole.THEME, ColumnRole.DATE)
                .needsUnless(ColumnRole.STRENGTH, ColumnRole.KIND)
                .readBy(FactorRows::new);
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<String> what = cells.needed(theme);
        Optional<DateSpan> when = cells.date(date);
        Optional<Integer> strength = words.strength(cells);
        Optional<String> which = kind(cells, strength);
        String domain = words.domain(cells);
        String who = cells.name(respondents);
        String said = quote.map(q -> cells.text(q, LONGEST_QUOTE)).orElse("");
        boolean quotable = words.quotable(cells);
        List<String> touched = touched(cells);
        if (!cells.sound()) {
            return;
        }
        Factor read =
                new Factor(
                        site.orElseThrow(),
                        which.orElseThrow(),
                        what.orElseThrow(),
                        domain,
                        who,
                        when.orElseThrow().first(),
                        strength.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        said,
                        quotable,
                        touched,
                        new Origin(path, cells.row()));
        int first = facts.add(read);
        if (first > 0) {
            cells.report(Code.DUPLICATE_ANSWER, theme, first);
        }
    }

    private Optional<String> kind(Cells cells, Optional<Integer> strength) {
        if (kind.isPresent()) {
            Optional<String> named =
                    cells.needed(kind.get()).isEmpty()
                            ? Optional.empty()
                            : FactorWords.kind(cells, kind.get(), sorts);
            strength.ifPresent(
                    rated -> named.ifPresent(n -> words.reportOpposed(cells, rated, meant(n))));
            return named;
        }
        int sign = strength.map(Integer::signum).orElse(0);
        if (sign == 0 && cells.sound()) {
            cells.report(Code.NEITHER_HELPS_NOR_HINDERS, theme);
        }
        return Optional.of((sign < 0 ? FactorKind.HINDERING : FactorKind.HELPING).getName());
    }

    private FactorKind meant(String named) {
        return sorts.stream()
                .filter(sort -> named.equals(sort.getName()))
                .map(FactorSort::getKind)
                .findFirst()
                .orElseGet(() -> FactorKind.getByName(named));
    }

    /** What a cell names, several parted by semicolons or commas. */
    private List<String> touched(Cells cells) {
        List<String> touched = new ArrayList<>();
        if (touches.isEmpty() || cells.missing(touches.get())) {
            return touched;
        }
        Bound at = touches.get();
        Optional<Element> whole = element(cells.raw(at), at);
        if (whole.isPresent()) {
            return List.of(whole.get().getName());
        }
        for (String word : cells.raw(at).split("[;,]")) {
            if (!word.isBlank()) {
                Optional<Element> one = element(word, at);
                if (one.isEmpty()) {
                    cells.report(Code.UNKNOWN_WORD, at, Vocabulary.known(at.column(), elements));
                    return List.of();
                }
                touched.add(one.get().getName());
            }
        }
        return touched;
    }

    private Optional<Element> element(String word, Bound at) {
        return Vocabulary.meaning(word.strip(), at.column(), elements);
    }
}
