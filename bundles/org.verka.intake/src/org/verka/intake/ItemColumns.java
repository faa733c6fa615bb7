package org.verka.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.intake.Problem.Code;
import org.verka.intake.table.Row;
import org.verka.intake.value.Wording;
import org.verka.model.Column;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Questions;

/**
 * Which columns of a file hold the answers to which items. A mapping names one column, or the first
 * and the last of a row of columns that stand side by side in the file, an item each.
 */
final class ItemColumns {

    private final Map<Integer, Answered> byIndex = new HashMap<>();

    /** A column of a file and the item that it holds the answers to. */
    record Answered(Bound bound, ItemCode item) {}

    /** Finds the columns of {@code mapped}; what does not fit is reported. */
    static ItemColumns of(List<Column> mapped, Row header, Problems problems) {
        ItemColumns columns = new ItemColumns();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            places.putIfAbsent(Wording.of(header.cell(i)), i);
        }
        for (Column column : mapped) {
            Integer first = places.get(header(column.getHeader()));
            Integer last =
                    column.getLastHeader() == null
                            ? first
                            : places.get(header(column.getLastHeader()));
            if (first != null && last != null) {
                columns.bind(column, first, last, header, problems);
            }
        }
        return columns;
    }

    private void bind(Column column, int first, int last, Row header, Problems problems) {
        List<ItemCode> items = new ArrayList<>();
        column.getItems().forEach(range -> items.addAll(Questions.codes(range)));
        if (last - first + 1 != items.size()) {
            problems.file(
                    Code.ITEM_COLUMNS,
                    header.cell(first),
                    header.cell(last),
                    last - first + 1,
                    items.size());
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            int index = first + i;
            Bound bound = new Bound(column, index, header.cell(index));
            byIndex.put(index, new Answered(bound, items.get(i)));
        }
    }

    /** The item that the column at {@code index}, from 0, holds the answers to. */
    Optional<Answered> at(int index) {
        return Optional.ofNullable(byIndex.get(index));
    }

    private static String header(String text) {
        return Wording.of(text == null ? "" : text);
    }
}
