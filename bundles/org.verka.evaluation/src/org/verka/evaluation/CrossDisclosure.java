package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which cells of a cross-table are withheld. Its totals are known, since the answers to each
 * question are told on their own, and so are those of each part of the people for which they are
 * told, such as a site; so the counts of a part are withheld people too, though no table tells
 * them.
 *
 * <ol>
 *   <li>A cell of somebody and fewer than the threshold is withheld.
 *   <li>So are further cells of its row and column, the smallest, until those withheld there are
 *       enough people together.
 *   <li>For each small cell, of all people and of each part, another set of tables is sought that
 *       fits all that is told and in which the cell has nobody, or enough people. Where none is
 *       found, cells that would allow one are withheld too.
 * </ol>
 *
 * <p>What is found is a proof: nobody can tell that the cell is of few people. What is not found
 * may exist; then more is withheld than must be. The search moves one person at a time round a
 * rectangle of cells, and where a cell of it is told, moves somebody of another part the other way
 * round.
 */
final class CrossDisclosure {

    private final int threshold;
    private final List<int[][]> parts;
    private final int[][] all;
    private final int rows;
    private final int columns;
    private final boolean[][] withheld;
    private final boolean neither;

    /** A small cell, of a part of the people or of all of them. */
    private record Cell(Optional<Integer> part, int row, int column) {}

    private CrossDisclosure(List<int[][]> parts, int threshold, boolean neither) {
        this.parts = parts;
        this.neither = neither;
        this.threshold = threshold;
        rows = parts.getFirst().length;
        columns = parts.getFirst()[0].length;
        all = sum(parts);
        withheld = new boolean[rows][columns];
    }

    /** The people of all parts. */
    static int[][] sum(List<int[][]> parts) {
        int[][] sum = new int[parts.getFirst().length][parts.getFirst()[0].length];
        for (int[][] part : parts) {
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum[i].length; j++) {
                    sum[i][j] += part[i][j];
                }
            }
        }
        return sum;
    }

    /**
     * Decides on a table.
     *
     * @param parts the counts of each part of the people for which the totals are known; at least
     *     one, all of one size
     * @param neither whether somebody may be in the table who answered neither question; else
     *     everybody knows that the last cell of the last row is of nobody
     * @return the cells that are withheld; empty when the whole table must be
     */
    static Optional<boolean[][]> withheld(List<int[][]> parts, int threshold, boolean neither) {
        CrossDisclosure control = new CrossDisclosure(parts, threshold, neither);
        return control.decide() && control.tellsAnything()
                ? Optional.of(control.withheld)
                : Optional.empty();
    }

    /** Whether no cell is of few people, neither of all people nor of a part. */
    static boolean isHarmless(List<int[][]> parts, int threshold) {
        return new CrossDisclosure(parts, threshold, true).small().isEmpty();
    }

    private boolean decide() {
        List<Cell> small = small();
        small.stream()
                .filter(c -> c.part().isEmpty())
                .forEach(c -> withheld[c.row()][c.column()] = true);
        while (true) {
            closeLines();
            Optional<Cell> bare = small.stream().filter(c -> !isProtected(c)).findFirst();
            if (bare.isEmpty()) {
                return true;
            }
            if (!widen(bare.get())) {
                return false;
            }
        }
    }

    private boolean tellsAnything() {
        for (int i = 0; i < rows - 1; i++) {
            for (int j = 0; j < columns - 1; j++) {
                if (!withheld[i][j] && all[i][j] > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Cell> small() {
        List<Cell> small = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (isFew(all[i][j])) {
                    small.add(new Cell(Optional.empty(), i, j));
                }
                for (int part = 0; part < parts.size(); part++) {
                    if (parts.size() > 1 && isFew(parts.get(part)[i][j])) {
                        small.add(new Cell(Optional.of(part), i, j));
                    }
                }
            }
        }
        return small;
    }

    private boolean isFew(int people) {
        return people > 0 && people < threshold;
    }

    /** Withholds further cells until those withheld in a row or column are enough together. */
    private void closeLines() {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < rows; i++) {
                grown |= close(row(i));
            }
            for (int j = 0; j < columns; j++) {
                grown |= close(column(j));
            }
        }
    }

    private boolean close(List<Cell> line) {
        int total = line.stream().mapToInt(this::people).sum();
        int gone = line.stream().filter(this::isWithheld).mapToInt(this::people).sum();
        if (gone == 0 || gone >= Math.min(threshold, total)) {
            return false;
        }
        Cell least =
                line.stream()
                        .filter(c -> !isWithheld(c) && people(c) > 0)
                        .min(Comparator.comparingInt(this::people))
                        .orElseThrow();
        withheld[least.row()][least.column()] = true;
        return true;
    }

    private List<Cell> row(int i) {
        List<Cell> line = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            line.add(new Cell(Optional.empty(), i, j));
        }
        return line;
    }

    private List<Cell> column(int j) {
        List<Cell> line = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            line.add(new Cell(Optional.empty(), i, j));
        }
        return line;
    }

    private int people(Cell cell) {
        return all[cell.row()][cell.column()];
    }

    private boolean isWithheld(Cell cell) {
        return withheld[cell.row()][cell.column()];
    }

    private boolean isProtected(Cell cell) {
        CrossMoves up = new CrossMoves(copy(), withheld);
        while (up.people(cell.part(), cell.row(), cell.column()) < threshold
                && up.move(cell.part(), cell.row(), cell.column(), true)) {
            // one more person in the cell
        }
        if (up.people(cell.part(), cell.row(), cell.column()) >= threshold) {
            return true;
        }
        CrossMoves down = new CrossMoves(copy(), withheld);
        while (down.people(cell.part(), cell.row(), cell.column()) > 0
                && down.move(cell.part(), cell.row(), cell.column(), false)) {
            // one person less in the cell
        }
        return down.people(cell.part(), cell.row(), cell.column()) == 0;
    }

    private List<int[][]> copy() {
        return parts.stream()
                .map(part -> Arrays.stream(part).map(int[]::clone).toArray(int[][]::new))
                .toList();
    }

    /** Withholds the rectangle of fewest people that lets a cell move; false when there is none. */
    private boolean widen(Cell cell) {
        List<Cell> best = List.of();
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                List<Cell> more = told(cell, i, j);
                boolean may = neither || more.stream().noneMatch(this::isOfNeither);
                if (may && i != cell.row() && j != cell.column() && mayMove(cell, i, j)) {
                    int people = more.stream().mapToInt(this::people).sum();
                    if (!more.isEmpty() && people < fewest) {
                        best = more;
                        fewest = people;
                    }
                }
            }
        }
        best.forEach(c -> withheld[c.row()][c.column()] = true);
        return !best.isEmpty();
    }

    private boolean isOfNeither(Cell cell) {
        return cell.row() == rows - 1 && cell.column() == columns - 1;
    }

    private boolean mayMove(Cell cell, int row, int column) {
        return parts.stream()
                .filter(p -> cell.part().map(parts::get).filter(own -> own != p).isEmpty())
                .anyMatch(p ->
                        p[cell.row()][column] > 0 && p[row][cell.column()] > 0
                                || p[cell.row()][cell.column()] > 0 && p[row][column] > 0);
    }

    private List<Cell> told(Cell cell, int row, int column) {
        return List.of(
                        new Cell(Optional.empty(), cell.row(), cell.column()),
                        new Cell(Optional.empty(), cell.row(), column),
                        new Cell(Optional.empty(), row, cell.column()),
                        new Cell(Optional.empty(), row, column))
                .stream()
                .filter(c -> !isWithheld(c))
                .toList();
    }
}
