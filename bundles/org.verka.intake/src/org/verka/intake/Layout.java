package org.verka.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.intake.Problem.Code;
import org.verka.intake.table.Row;
import org.verka.intake.value.Wording;
import org.verka.model.Column;
import org.verka.model.ColumnRole;
import org.verka.model.Intake;

/** Which column of a file is what, from its headers and the mapping. */
final class Layout {

    private final List<Bound> bound = new ArrayList<>();
    private final List<Bound> unnamed = new ArrayList<>();
    private final List<Bound> all = new ArrayList<>();
    private final List<ItemColumns.Answered> items = new ArrayList<>();
    private final Set<ColumnRole> read = EnumSet.of(ColumnRole.IGNORED);
    private final int columns;
    private final int headerRow;

    private Layout(Row header) {
        for (int i = 0; i < header.cells().size(); i++) {
            all.add(new Bound(null, i, header.cell(i)));
        }
        columns = header.cells().size();
        headerRow = header.number();
    }

    /**
     * Puts headers and mapping together; what does not match is reported.
     *
     * @param titles what the columns are called besides; may be empty
     */
    static Layout of(Intake mapping, Row header, List<String> titles, Problems problems) {
        Layout layout = new Layout(header);
        Map<String, List<Column>> named = new HashMap<>();
        List<Column> mapped = new ArrayList<>();
        for (Column column : mapping.getColumns()) {
            if (column.getItems().isEmpty()) {
                named.computeIfAbsent(Wording.of(header(column)), h -> new ArrayList<>())
                        .add(column);
            } else {
                mapped.add(column);
            }
        }
        ItemColumns items = ItemColumns.of(mapped, header, problems);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < layout.columns; i++) {
            String title = i < titles.size() ? Wording.of(titles.get(i)) : "";
            boolean titled =
                    !named.containsKey(Wording.of(header.cell(i))) && named.containsKey(title);
            layout.bind(
                    named, seen, i, titled ? titles.get(i) : header.cell(i), items.at(i), problems);
        }
        layout.reportMissing(mapping, seen, header, problems);
        return layout;
    }

    private void bind(
            Map<String, List<Column>> named,
            Map<String, Integer> seen,
            int index,
            String header,
            Optional<ItemColumns.Answered> item,
            Problems problems) {
        Bound nameless = new Bound(null, index, header);
        if (header.isEmpty()) {
            unnamed.add(nameless);
            return;
        }
        String wording = Wording.of(header);
        Integer first = seen.putIfAbsent(wording, index + 1);
        if (first != null) {
            problems.cell(Code.DUPLICATE_COLUMN, headerRow, nameless, header, first);
        } else if (named.containsKey(wording) || item.isPresent()) {
            named.getOrDefault(wording, List.of())
                    .forEach(c -> bound.add(new Bound(c, index, header)));
            item.ifPresent(items::add);
        } else {
            problems.cell(Code.UNKNOWN_COLUMN, headerRow, nameless, header);
        }
    }

    private void reportMissing(
            Intake mapping, Map<String, Integer> seen, Row header, Problems problems) {
        String known =
                header.cells().stream()
                        .limit(50)
                        .map(Problem::shown)
                        .collect(Collectors.joining(", "));
        for (Column column : mapping.getColumns()) {
            boolean ignored = role(column) == ColumnRole.IGNORED;
            if (!ignored && !seen.containsKey(Wording.of(header(column)))) {
                problems.file(Code.MISSING_COLUMN, header(column), known);
            }
            String last = column.getLastHeader();
            if (last != null && !seen.containsKey(Wording.of(last))) {
                problems.file(Code.MISSING_COLUMN, last, known);
            }
        }
    }

    /** The columns with a role, in the file's order, for whoever reads them. */
    List<Bound> all(ColumnRole role) {
        read.add(role);
        return with(role);
    }

    /** The same, for whoever only looks whether there are any. */
    List<Bound> with(ColumnRole role) {
        return bound.stream().filter(b -> role(b.column()) == role).toList();
    }

    /** The columns that hold the answers to single items, in the file's order. */
    List<ItemColumns.Answered> items() {
        return items;
    }

    /** The first column with a role. */
    Optional<Bound> first(ColumnRole role) {
        return all(role).stream().findFirst();
    }

    /** Reports the columns that the mapping says something of and nobody has read. */
    void reportUnread(Problems problems) {
        bound.stream()
                .filter(b -> !read.contains(role(b.column())))
                .forEach(b ->
                        problems.cell(
                                Code.UNREAD_COLUMN, 0, b, b.header(), role(b.column()).getName()));
    }

    /** Columns that have no header, such as those a spreadsheet adds at the right. */
    List<Bound> unnamed() {
        return unnamed;
    }

    /** The column at a place from 0, whether the mapping names it or not. */
    Bound at(int index) {
        return index < all.size() ? all.get(index) : new Bound(null, index, "");
    }

    /** How many headers there are. */
    int columns() {
        return columns;
    }

    /** What a column is; one that names a scale holds that scale's values. Items have no role. */
    static ColumnRole role(Column column) {
        return column.getScale() != null ? ColumnRole.SCORE : column.getRole();
    }

    private static String header(Column column) {
        return column.getHeader() == null ? "" : column.getHeader();
    }
}
