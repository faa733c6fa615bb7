package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.verka.evaluation.statistics.Association;
import org.verka.evidence.Occasion;
import org.verka.model.Background;
import org.verka.model.CrossedQuestion;
import org.verka.model.Informant;
import org.verka.model.Site;
import org.verka.model.scoring.Crossed;

/**
 * The answers to two questions held against each other, person by person, or to one at each site or
 * on each occasion. Of several forms of one person on one occasion the last counts, as in {@link
 * Survey}.
 *
 * @param rows what gives the rows
 * @param columns what gives the columns
 * @param informant who answered, or empty when neither form has a choice of informants
 * @param occasion when in the clients' way; empty when occasions are a side of the table
 * @param rowQuestion the words of the question of the rows, or its number; of what is known a name
 *     that {@link #inWords} puts into words
 * @param columnQuestion the same of the columns
 * @param rowOptions what could be answered; neighbours that few have chosen are one option in a
 *     shared evaluation, as in the survey. Or the sites that are told, or the names of occasions.
 * @param columnOptions the same of the columns
 * @param places of two questions, one in a shared evaluation: all sites together, or the only one.
 *     Each site and all together in an internal one.
 */
public record CrossTable(
        Side rows,
        Side columns,
        Optional<Informant> informant,
        Optional<Occasion> occasion,
        String rowQuestion,
        String columnQuestion,
        List<String> rowOptions,
        List<String> columnOptions,
        List<Place> places) {

    public CrossTable {
        rowOptions = List.copyOf(rowOptions);
        columnOptions = List.copyOf(columnOptions);
        places = List.copyOf(places);
    }

    /** What gives the rows of a table, or its columns. */
    public sealed interface Side {

        /** The answers to a question. */
        record Asked(Crossed question) implements Side {}

        /** What is known of those who answered. */
        record Known(Background background) implements Side {}

        /** What is meant; empty when it is not said, or there is no such question. */
        static Optional<Side> of(CrossedQuestion crossed) {
            return crossed != null && crossed.getBackground() != Background.UNSPECIFIED
                    ? Optional.of(new Known(crossed.getBackground()))
                    : Crossed.of(crossed).map(Asked::new);
        }

        /** The question, if it is one. */
        default Optional<Crossed> asked() {
            return this instanceof Asked a ? Optional.of(a.question()) : Optional.empty();
        }

        /** What is known of people, if it is that. */
        default Optional<Background> known() {
            return this instanceof Known k ? Optional.of(k.background()) : Optional.empty();
        }

        /** Whether both are the same question, or the same that is known. */
        default boolean isSameAs(Side other) {
            return asked().isPresent()
                    ? other.asked().filter(asked().get()::isSameAs).isPresent()
                    : equals(other);
        }
    }

    /** The same table at some of its places. */
    public CrossTable at(List<Place> some) {
        return new CrossTable(
                rows,
                columns,
                informant,
                occasion,
                rowQuestion,
                columnQuestion,
                rowOptions,
                columnOptions,
                some);
    }

    /** What is known of those who answered, when one side is that. */
    public Optional<Background> background() {
        return rows.known().or(columns::known);
    }

    /** The same table with words of a language for what is known of those who answered. */
    public CrossTable inWords(
            Function<Background, String> what, Function<Occasion, String> occasions) {
        return new CrossTable(
                rows,
                columns,
                informant,
                occasion,
                rows.known().map(what).orElse(rowQuestion),
                columns.known().map(what).orElse(columnQuestion),
                inWords(rows, rowOptions, occasions),
                inWords(columns, columnOptions, occasions),
                places);
    }

    private static List<String> inWords(
            Side side, List<String> options, Function<Occasion, String> occasions) {
        return side.known().filter(Background.OCCASION::equals).isEmpty()
                ? options
                : options.stream().map(Occasion::valueOf).map(occasions).toList();
    }

    /** The same table with its rows for columns. */
    CrossTable turned() {
        return new CrossTable(
                columns,
                rows,
                informant,
                occasion,
                columnQuestion,
                rowQuestion,
                columnOptions,
                rowOptions,
                places.stream()
                        .map(p -> new Place(p.site(), p.counts().map(Counts::turned)))
                        .toList());
    }

    /** Whether it is of these two, whichever of them gives the rows. */
    public boolean isOf(Optional<Side> one, Optional<Side> other) {
        return isOf(rows, columns, one, other) || isOf(columns, rows, one, other);
    }

    private static boolean isOf(Side first, Side second, Optional<Side> one, Optional<Side> other) {
        return one.filter(first::isSameAs).isPresent()
                && other.filter(second::isSameAs).isPresent();
    }

    /** The counts at a site, or at all of them together. */
    public record Place(Optional<Site> site, Disclosed<Counts> counts) {}

    /**
     * Counts of people. The last row is of those who did not answer the question of the rows, and
     * the last column of those who did not answer that of the columns.
     *
     * @param cells row by row, one more of each than there are options; empty where withheld
     * @param rowTotals of all cells of each row, withheld ones too
     * @param columnTotals of all cells of each column, withheld ones too
     * @param association how far the two hang together among those who answered both; empty when a
     *     cell is withheld, since it could be computed from it, and of occasions, on which the same
     *     people answer
     */
    public record Counts(
            List<List<OptionalInt>> cells,
            List<Integer> rowTotals,
            List<Integer> columnTotals,
            Optional<Association> association) {

        public Counts {
            cells = cells.stream().map(List::copyOf).toList();
            rowTotals = List.copyOf(rowTotals);
            columnTotals = List.copyOf(columnTotals);
        }

        private Counts turned() {
            return new Counts(
                    IntStream.range(0, columnTotals.size())
                            .mapToObj(j -> cells.stream().map(row -> row.get(j)).toList())
                            .toList(),
                    columnTotals,
                    rowTotals,
                    association);
        }

        /** All people: those who filled in a form that asks one of the questions. */
        public int people() {
            return rowTotals.stream().mapToInt(Integer::intValue).sum();
        }

        /** How many cells are withheld. */
        public long withheld() {
            return cells.stream().flatMap(List::stream).filter(OptionalInt::isEmpty).count();
        }

        /** A cell's part of its row, 0 to 1; empty when it is withheld or nobody is in the row. */
        public Optional<Double> share(int row, int column) {
            OptionalInt cell = cells.get(row).get(column);
            return cell.isEmpty() || rowTotals.get(row) == 0
                    ? Optional.empty()
                    : Optional.of((double) cell.getAsInt() / rowTotals.get(row));
        }
    }
}
