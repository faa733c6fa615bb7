package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.evaluation.statistics.Association;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Site;
import org.verka.model.scoring.Crossed;

/**
 * The answers to two questions held against each other, person by person. Of several forms of one
 * person on one occasion the last counts, as in {@link Survey}.
 *
 * @param rows the question that gives the rows
 * @param columns the question that gives the columns
 * @param informant who answered, or empty when neither form has a choice of informants
 * @param occasion when in the clients' way
 * @param rowQuestion the words of the question of the rows, or its number
 * @param columnQuestion the words of the question of the columns, or its number
 * @param rowOptions what could be answered; neighbours that few have chosen are one option in a
 *     shared evaluation, as in the survey
 * @param columnOptions the same of the columns
 * @param places one in a shared evaluation: all sites together, or the only one. Each site and all
 *     together in an internal one.
 */
public record CrossTable(
        Crossed rows,
        Crossed columns,
        Optional<Informant> informant,
        Occasion occasion,
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

    /** Whether it is of these two questions, whichever of them gives the rows. */
    public boolean isOf(Optional<Crossed> one, Optional<Crossed> other) {
        return isOf(rows, columns, one, other) || isOf(columns, rows, one, other);
    }

    private static boolean isOf(
            Crossed first, Crossed second, Optional<Crossed> one, Optional<Crossed> other) {
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
     *     cell is withheld, since it could be computed from it
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
