package org.verka.dsl.formatting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many blanks are before each piece. Where the author aligned neighbouring lines, by leaving
 * more than one blank before something that each of them says, they are aligned anew; a line that
 * is much longer than the others, or was not aligned, stays out of it.
 */
final class Columns {

    private static final int REACH = 40;

    private final Source source;
    private final Structure structure;
    private final Spacing spacing;
    private final Breaks breaks;
    private final Stops stops;
    private final int[] blanks;
    private final boolean[] wide;

    Columns(Source source, Structure structure, Spacing spacing, Breaks breaks) {
        this.source = source;
        this.structure = structure;
        this.spacing = spacing;
        this.breaks = breaks;
        this.stops = new Stops(source, structure, spacing);
        this.blanks = new int[source.size()];
        this.wide = new boolean[source.size()];
        lay(lines());
    }

    /** The blanks before a piece: its indentation when it begins a line. */
    int before(int index) {
        return blanks[index];
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= source.size(); i++) {
            if (i == source.size() || breaks.before(i) > 0) {
                lines.add(stops.line(first, i - 1));
                first = i;
            }
        }
        return lines;
    }

    private void lay(List<Line> lines) {
        lines.forEach(this::layAlone);
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (isContinued(line) && !run.isEmpty()) {
                continue;
            }
            if (!follows(line, run)) {
                align(run);
                run.clear();
            }
            if (isMember(line)) {
                run.add(line);
            }
        }
        align(run);
        indentUnderValues(lines);
    }

    private void layAlone(Line line) {
        boolean apart = areMembersApart(line);
        for (int i = line.first(); i <= line.last(); i++) {
            if (breaks.isKept(i)) {
                blanks[i] = i == line.first() ? source.column(i) : source.gap(i).length();
            } else if (i == line.first()) {
                blanks[i] = breaks.indentation(i);
            } else {
                wide[i] = line.stops().containsValue(i) && isWide(i, apart);
                blanks[i] = wide[i] && stops.isSaying(i) ? 2 : spacing.before(i);
            }
        }
    }

    /** Whether some members on a line are further apart than other words. */
    private boolean areMembersApart(Line line) {
        for (int i = line.first() + 1; i <= line.last(); i++) {
            if (isMemberAfterBlank(i) && stops.isWide(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMemberAfterBlank(int index) {
        return structure.at(index).start()
                && !source.piece(index).isComment()
                && !source.piece(index - 1).is(",");
    }

    private boolean isWide(int index, boolean membersApart) {
        return stops.isWide(index) || membersApart && isMemberAfterBlank(index);
    }

    private boolean isMember(Line line) {
        return structure.at(line.first()).start()
                && !source.piece(line.first()).isComment()
                && !breaks.isKept(line.first());
    }

    private boolean isContinued(Line line) {
        Piece piece = source.piece(line.first());
        return !structure.at(line.first()).start()
                && !piece.is("}")
                && !breaks.isKept(line.first());
    }

    private boolean follows(Line line, List<Line> run) {
        return !run.isEmpty()
                && isMember(line)
                && breaks.before(line.first()) == 1
                && structure.at(line.first()).block() == structure.at(run.get(0).first()).block();
    }

    private void align(List<Line> run) {
        if (run.size() < 2) {
            return;
        }
        for (Object stop : order(run)) {
            List<Line> having =
                    run.stream()
                            .filter(line -> line.isInStep() && line.stops().containsKey(stop))
                            .toList();
            align(having, stop);
        }
    }

    /** The stops of all lines in an order that is each line's own, as far as there is one. */
    private static List<Object> order(List<Line> run) {
        List<Object> order = new ArrayList<>();
        for (Line line : run) {
            int at = 0;
            for (Object stop : line.stops().keySet()) {
                int known = order.indexOf(stop);
                if (known < 0) {
                    order.add(at, stop);
                    known = at;
                }
                at = known + 1;
            }
        }
        return order;
    }

    private void align(List<Line> lines, Object stop) {
        Set<Integer> written = new HashSet<>();
        for (Line line : lines) {
            int index = line.stops().get(stop);
            if (wide[index]) {
                written.add(source.column(index));
            }
        }
        List<Line> aligned =
                lines.stream()
                        .filter(line ->
                                wide[line.stops().get(stop)]
                                        || written.contains(sourceColumn(line, stop)))
                        .toList();
        int shortest = aligned.stream().mapToInt(line -> end(line, stop)).min().orElse(0);
        List<Line> near =
                aligned.stream().filter(line -> end(line, stop) <= shortest + REACH).toList();
        if (near.size() > 1) {
            int least = near.stream().mapToInt(line -> least(line, stop)).min().orElse(1);
            int column = near.stream().mapToInt(line -> end(line, stop)).max().orElse(0) + least;
            near.forEach(line -> blanks[line.stops().get(stop)] = column - end(line, stop));
            lines.stream()
                    .filter(line -> stop != Stops.VALUE)
                    .filter(line -> end(line, stop) + blanks[line.stops().get(stop)] != column)
                    .forEach(Line::fallOut);
        }
    }

    private int sourceColumn(Line line, Object stop) {
        int index = line.stops().get(stop);
        return source.lineEnds(index) > 0 ? -1 : source.column(index);
    }

    private int least(Line line, Object stop) {
        return stop == Stops.VALUE && !wide[line.stops().get(stop)] ? 1 : 2;
    }

    /** Where the piece before a stop ends in the new layout. */
    private int end(Line line, Object stop) {
        int index = line.stops().get(stop);
        int column = 0;
        for (int i = line.first(); i < index; i++) {
            column += blanks[i] + source.piece(i).text().length();
        }
        return column;
    }

    /** Keeps lines that go on with a list under its first entry where the author put them there. */
    private void indentUnderValues(List<Line> lines) {
        Line member = null;
        boolean under = false;
        for (Line line : lines) {
            if (isMember(line)) {
                member = line;
                under = false;
            } else if (member != null && isContinued(line)) {
                int value = stops.valueOf(member.first(), member.last());
                boolean broken = source.lineEnds(line.first()) > 0;
                under = broken ? value > 0 && isUnder(value, line.first()) : under;
                if (under) {
                    blanks[line.first()] = columnOf(member, value);
                }
            }
        }
    }

    private boolean isUnder(int value, int index) {
        return source.column(value) == source.column(index) && source.lineEnds(value) == 0;
    }

    private int columnOf(Line line, int index) {
        int column = blanks[index];
        for (int i = line.first(); i < index; i++) {
            column += blanks[i] + source.piece(i).text().length();
        }
        return column;
    }
}
