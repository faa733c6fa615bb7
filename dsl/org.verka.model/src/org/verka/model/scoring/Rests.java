package org.verka.model.scoring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.verka.model.Aggregate;
import org.verka.model.Expression;
import org.verka.model.ItemValue;
import org.verka.model.Operation;
import org.verka.model.Scale;
import org.verka.model.ScaleValue;

/** What a scoring rule rests on. */
public final class Rests {

    private Rests() {}

    /**
     * The items that {@code rule} names itself, each once, whether the instrument has them or not.
     * The items of the scales that it names are not among them.
     */
    public static Set<ItemCode> on(Expression rule) {
        Set<ItemCode> items = new LinkedHashSet<>();
        collect(rule, items, null);
        return items;
    }

    /** The one item of {@code value}; the empty text when its name does not exist. */
    static ItemCode codeOf(ItemValue value) {
        if (value.getNumber() != null) {
            return ItemCode.of(value.getNumber());
        }
        return value.getItem() == null || value.getItem().eIsProxy()
                ? new ItemCode("")
                : ItemCode.of(value.getItem());
    }

    /** The items of {@code aggregate}, each once, in the order written. */
    static List<ItemCode> codesOf(Aggregate aggregate) {
        return aggregate.getItems().stream()
                .flatMap(range -> Questions.codes(range).stream())
                .distinct()
                .toList();
    }

    /**
     * Adds the items that a scale rests on, also through other scales, as often as it uses them.
     */
    static void collect(Scale scale, Collection<ItemCode> items, Set<Scale> seen) {
        if (scale == null || scale.eIsProxy() || !seen.add(scale)) {
            return;
        }
        collect(scale.getScore(), items, seen);
        scale.getSumOf().forEach(part -> collect(part, items, seen));
        seen.remove(scale);
    }

    private static void collect(Expression rule, Collection<ItemCode> items, Set<Scale> seen) {
        switch (rule) {
            case Aggregate aggregate -> items.addAll(codesOf(aggregate));
            case ItemValue value -> items.add(codeOf(value));
            case ScaleValue value when seen != null -> collect(value.getScale(), items, seen);
            case Operation operation -> {
                collect(operation.getLeft(), items, seen);
                collect(operation.getRight(), items, seen);
            }
            case null, default -> {
                // rests on nothing
            }
        }
    }
}
