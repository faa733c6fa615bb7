package org.verka.model.scoring;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.verka.model.Aggregate;
import org.verka.model.ItemValue;
import org.verka.model.Scale;
import org.verka.model.scoring.Score.Unscorable;
import org.verka.model.scoring.Score.Why;

/**
 * What is the same for every form that an instrument's rules score, worked out once: which items a
 * rule rests on, by their places among the questions.
 */
final class Worked {

    private final Questions questions;
    private final Map<Scale, int[]> items = new ConcurrentHashMap<>();
    private final Map<Scale, Optional<Score>> faults = new ConcurrentHashMap<>();
    private final Map<Aggregate, int[]> aggregated = new ConcurrentHashMap<>();
    private final Map<ItemValue, Integer> single = new ConcurrentHashMap<>();

    Worked(Questions questions) {
        this.questions = questions;
    }

    /** The items that the rule of a scale without fault names itself, each once. */
    int[] items(Scale scale) {
        return once(items, scale, s -> places(Rests.on(s.getScore())));
    }

    /** Why nothing can be scored by the rule of a scale, if so. */
    Optional<Score> fault(Scale scale) {
        return once(faults, scale, this::findFault);
    }

    private Optional<Score> findFault(Scale scale) {
        for (ItemCode item : Rests.on(scale.getScore())) {
            Optional<Question> question = questions.find(item);
            if (question.isEmpty()) {
                return Optional.of(new Unscorable(Why.NO_SUCH_ITEM, item.text()));
            }
            if (!question.get().isNumeric()) {
                return Optional.of(new Unscorable(Why.NOT_A_NUMBER, item.text()));
            }
        }
        return Optional.empty();
    }

    /** The items of an aggregate, each once, in the order written. */
    int[] items(Aggregate aggregate) {
        return once(aggregated, aggregate, a -> places(Rests.codesOf(a)));
    }

    /** The one item of a value. */
    int item(ItemValue value) {
        return once(single, value, v -> questions.place(Rests.codeOf(v)));
    }

    private int[] places(Collection<ItemCode> codes) {
        return codes.stream().mapToInt(questions::place).toArray();
    }

    /** Asks before it works out, which a map of its own accord does not without a lock. */
    private static <K, V> V once(Map<K, V> known, K key, Function<K, V> work) {
        V found = known.get(key);
        return found == null ? known.computeIfAbsent(key, work) : found;
    }
}
