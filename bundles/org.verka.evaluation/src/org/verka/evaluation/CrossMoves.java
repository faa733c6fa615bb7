package org.verka.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Tables of the parts of the people that are changed without changing anything that is told: the
 * totals of each part, and the cells of all people that are not withheld.
 */
final class CrossMoves {

    /** With room for so many moves no better one is looked for. */
    private static final int ENOUGH = 5;

    private final List<int[][]> parts;
    private final boolean[][] withheld;

    /**
     * @param parts one table for each part; changed by each move
     * @param withheld the cells of all people that are not told
     */
    CrossMoves(List<int[][]> parts, boolean[][] withheld) {
        this.parts = parts;
        this.withheld = withheld;
    }

    /** How many people a cell has now, of a part or of all. */
    int people(Optional<Integer> part, int row, int column) {
        return part.isPresent()
                ? parts.get(part.get())[row][column]
                : parts.stream().mapToInt(p -> p[row][column]).sum();
    }

    /**
     * Moves one person into a cell, or out of it, of a part or of all; false when nobody can be.
     */
    boolean move(Optional<Integer> part, int row, int column, boolean in) {
        Optional<Move> best = Optional.empty();
        for (int from = 0; from < parts.size(); from++) {
            if (part.isEmpty() || part.get() == from) {
                for (int i = 0; i < withheld.length; i++) {
                    for (int j = 0; j < withheld[0].length; j++) {
                        if (i != row && j != column) {
                            best = better(best, move(from, part.isEmpty(), row, column, i, j, in));
                        }
                    }
                }
            }
        }
        best.ifPresent(Move::make);
        return best.isPresent();
    }

    private static Optional<Move> better(Optional<Move> one, Optional<Move> other) {
        return one.isEmpty() || other.filter(o -> o.room() > one.get().room()).isPresent()
                ? other.or(() -> one)
                : one;
    }

    private Optional<Move> move(
            int from, boolean ofAll, int row, int column, int i, int j, boolean in) {
        Turn turn = new Turn(parts.get(from), row, column, i, j, in);
        if (turn.room() == 0) {
            return Optional.empty();
        }
        boolean free =
                withheld[row][column] && withheld[i][j] && withheld[row][j] && withheld[i][column];
        if (free) {
            return Optional.of(new Move(turn, Optional.empty()));
        }
        if (ofAll) {
            return Optional.empty();
        }
        Optional<Move> best = Optional.empty();
        for (int other = 0; other < parts.size(); other++) {
            Turn back = new Turn(parts.get(other), row, column, i, j, !in);
            if (other != from && back.room() > 0) {
                best = better(best, Optional.of(new Move(turn, Optional.of(back))));
            }
            if (best.filter(b -> b.room() >= ENOUGH).isPresent()) {
                return best;
            }
        }
        return best;
    }

    /** One person more in two opposite corners of a rectangle and one less in the two others. */
    private record Turn(int[][] table, int row, int column, int i, int j, boolean in) {

        int room() {
            return in
                    ? Math.min(table[row][j], table[i][column])
                    : Math.min(table[row][column], table[i][j]);
        }

        void make() {
            int step = in ? 1 : -1;
            table[row][column] += step;
            table[i][j] += step;
            table[row][j] -= step;
            table[i][column] -= step;
        }
    }

    private record Move(Turn turn, Optional<Turn> back) {

        int room() {
            return Math.min(turn.room(), back.map(Turn::room).orElse(Integer.MAX_VALUE));
        }

        void make() {
            turn.make();
            back.ifPresent(Turn::make);
        }
    }
}
