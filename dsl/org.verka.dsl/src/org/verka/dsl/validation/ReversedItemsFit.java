package org.verka.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ItemRange;
import org.verka.model.ModelPackage;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/**
 * Reversed items are among those of their row, and what is answered to them is a number with a
 * lowest and a highest, so that it can be turned.
 */
final class ReversedItemsFit implements Rule<Item> {

    @Override
    public String code() {
        return "I04";
    }

    @Override
    public Class<Item> about() {
        return Item.class;
    }

    @Override
    public void check(Item item, Report report) {
        if (!(item.eContainer() instanceof Instrument instrument)) {
            return;
        }
        List<Question> row =
                Questions.of(instrument).all().stream().filter(q -> q.item() == item).toList();
        for (ItemRange range : item.getReversed()) {
            Set<ItemCode> outside = new HashSet<>(Questions.codes(range));
            row.forEach(question -> outside.remove(question.code()));
            if (!outside.isEmpty() && item.getLast() != null) {
                report.at(
                        range,
                        range.getLast() == null
                                ? ModelPackage.Literals.ITEM_RANGE__FIRST
                                : ModelPackage.Literals.ITEM_RANGE__LAST,
                        "outside",
                        item.getFirst(),
                        item.getLast());
            }
        }
        if (row.stream().anyMatch(question -> question.reversed() && !question.isReversible())) {
            report.at(
                    item,
                    item.isReverse()
                            ? ModelPackage.Literals.ITEM__REVERSE
                            : ModelPackage.Literals.ITEM__REVERSED,
                    "answers");
        }
    }
}
