package org.verka.model.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ItemRange;

/** The items of an instrument, one by one, in the order of the form. */
public final class Questions {

    /** No instrument has more items than this; a longer row is a slip of the pen. */
    private static final int MOST = 10_000;

    private final Map<ItemCode, Question> byCode;
    private final Map<ItemCode, Integer> places = new HashMap<>();
    private final List<Question> repeated;

    private Questions(Map<ItemCode, Question> byCode, List<Question> repeated) {
        this.byCode = Collections.unmodifiableMap(byCode);
        this.repeated = List.copyOf(repeated);
        byCode.keySet().forEach(code -> places.put(code, places.size()));
    }

    /** The items of {@code instrument}; of items with the same number the first counts. */
    public static Questions of(Instrument instrument) {
        Map<ItemCode, Question> byCode = new LinkedHashMap<>();
        List<Question> repeated = new ArrayList<>();
        for (Item item : instrument.getItems()) {
            for (Question question : row(item)) {
                if (byCode.putIfAbsent(question.code(), question) != null) {
                    repeated.add(question);
                }
            }
        }
        return new Questions(byCode, repeated);
    }

    /** All of them. */
    public Collection<Question> all() {
        return byCode.values();
    }

    /** The one with that number or name. */
    public Optional<Question> find(ItemCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The place from 0 of the one with that number or name; below 0 when there is none. */
    public int place(ItemCode code) {
        return places.getOrDefault(code, -1);
    }

    /** How many there are. */
    public int size() {
        return places.size();
    }

    /** Those whose number or name an earlier one has. */
    public List<Question> repeated() {
        return repeated;
    }

    /**
     * The numbers or names that {@code range} stands for, whether there are such items or not. A
     * range the wrong way round stands for none, and a name that does not exist for none.
     */
    public static List<ItemCode> codes(ItemRange range) {
        if (range.getItem() != null) {
            return range.getItem().eIsProxy() ? List.of() : List.of(ItemCode.of(range.getItem()));
        }
        return range.getFirst() == null ? List.of() : codes(range.getFirst(), range.getLast());
    }

    private static List<Question> row(Item item) {
        if (item.getFirst() == null) {
            return item.getName() == null
                    ? List.of()
                    : List.of(new Question(ItemCode.of(item), item, item.isReverse()));
        }
        List<ItemCode> reversed =
                item.getReversed().stream().flatMap(range -> codes(range).stream()).toList();
        return codes(item.getFirst(), item.getLast()).stream()
                .map(code -> new Question(code, item, item.isReverse() || reversed.contains(code)))
                .toList();
    }

    private static List<ItemCode> codes(int first, Integer last) {
        List<ItemCode> codes = new ArrayList<>();
        long end = last == null ? first : Math.min(last, (long) first + MOST);
        for (long number = first; number <= end; number++) {
            codes.add(ItemCode.of((int) number));
        }
        return codes;
    }
}
