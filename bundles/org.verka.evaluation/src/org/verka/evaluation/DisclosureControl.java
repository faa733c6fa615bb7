package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.verka.evaluation.Disclosed.Reason;

/**
 * Decides what is withheld in a table whose results add up to totals. A result is too small when
 * any of its groups has somebody and fewer than the threshold. Where a total is shown, the rest of
 * it that is left when the parts that are shown are taken away must not be too small either, since
 * anybody can subtract. What closes such a gap:
 *
 * <ul>
 *   <li>a part that gives way, such as a unit within its site, the smallest that is enough; else
 *   <li>the total. A site that is large enough keeps its result whatever the other sites are, and
 *       the sum over the sites goes.
 * </ul>
 *
 * <p>In a table that is a tree this is complete: what can be computed from the results shown are
 * these rests and sums of them, and each of them is nobody or enough people. It keeps figures from
 * being computed, not from being bounded: a rest of six people under a threshold of five that is
 * known to be of two sites tells that one of them has one person.
 *
 * <p>The terms and the choice of the smallest cell follow Hundepool et al., Statistical Disclosure
 * Control (Wiley 2012), chapter 4.
 *
 * @param <K> what names a result
 */
final class DisclosureControl<K> {

    /**
     * A result.
     *
     * @param key its name, unique in the table
     * @param people how many people each of its groups has, the same groups in every cell
     * @param givesWay whether it is withheld sooner than the total it is part of
     * @param parts the results that it is a total of; what they do not sum up to is not shown
     */
    record Cell<K>(K key, long[] people, boolean givesWay, List<Cell<K>> parts) {}

    private final int threshold;
    private final Map<K, Reason> withheld;

    private DisclosureControl(int threshold, Map<K, Reason> already) {
        this.threshold = threshold;
        this.withheld = new HashMap<>(already);
    }

    /**
     * Decides on a table.
     *
     * @param tops its totals that are part of nothing
     * @param already what is withheld for other reasons
     * @return what is withheld, {@code already} included; nothing more for an internal evaluation
     */
    static <K> Map<K, Reason> withheld(
            Options options, List<Cell<K>> tops, Map<K, Reason> already) {
        if (options.audience() == Audience.INTERNAL) {
            return Map.of();
        }
        DisclosureControl<K> control = new DisclosureControl<>(options.threshold(), already);
        tops.forEach(control::decide);
        return control.withheld;
    }

    private void decide(Cell<K> cell) {
        cell.parts().forEach(this::decide);
        if (withheld.containsKey(cell.key())) {
            return;
        }
        if (!enough(cell.people())) {
            withheld.put(cell.key(), Reason.TOO_FEW);
        } else if (!enough(rest(cell))) {
            closeGap(cell);
        }
    }

    private void closeGap(Cell<K> total) {
        List<Cell<K>> parts =
                total.parts().stream()
                        .filter(p -> p.givesWay() && !withheld.containsKey(p.key()))
                        .filter(p -> LongStream.of(p.people()).sum() > 0)
                        .sorted(Comparator.comparingLong(p -> LongStream.of(p.people()).sum()))
                        .toList();
        long[] rest = rest(total);
        for (Cell<K> part : parts) {
            if (enough(combine(rest, part.people(), 1))) {
                withheld.put(part.key(), Reason.WOULD_REVEAL);
                return;
            }
        }
        List<K> given = new ArrayList<>();
        for (Cell<K> part : parts) {
            given.add(part.key());
            rest = combine(rest, part.people(), 1);
            if (enough(rest)) {
                given.forEach(k -> withheld.put(k, Reason.WOULD_REVEAL));
                return;
            }
        }
        withheld.put(total.key(), Reason.WOULD_REVEAL);
    }

    /** The people of a total that are in none of its parts shown, nor in parts of parts. */
    private long[] rest(Cell<K> total) {
        long[] rest = total.people();
        for (Cell<K> part : total.parts()) {
            rest =
                    withheld.containsKey(part.key())
                            ? combine(rest, combine(part.people(), rest(part), -1), -1)
                            : combine(rest, part.people(), -1);
        }
        return rest;
    }

    private boolean enough(long[] people) {
        return LongStream.of(people).allMatch(n -> n == 0 || n >= threshold);
    }

    private static long[] combine(long[] a, long[] b, int sign) {
        return IntStream.range(0, a.length).mapToLong(i -> a[i] + sign * b[i]).toArray();
    }
}
