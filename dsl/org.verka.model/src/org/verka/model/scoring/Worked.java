package org.verka.model.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.verka.model.Aggregate;
import org.verka.model.Scale;
import org.verka.model.scoring.Score.Unscorable;
import org.verka.model.scoring.Score.Why;

/**
 * What is the same for every form that an instrument's rules score, worked out once: which items a
 * rule rests on, and what an answer counts as.
 */
final class Worked {

    /** More different answers than this to one item are worked out each time. */
    private static final int MOST_ANSWERS = 1000;

    /** More different ways to answer the items of one scale than this are worked out each time. */
    private static final int MOST_WAYS = 4000;

    private final Questions questions;
    private final Map<Scale, Set<ItemCode>> items = new ConcurrentHashMap<>();
    private final Map<Scale, Optional<Score>> faults = new ConcurrentHashMap<>();
    private final Map<Aggregate, List<ItemCode>> aggregated = new ConcurrentHashMap<>();
    private final Map<ItemCode, Map<BigDecimal, Optional<BigDecimal>>> counted =
            new ConcurrentHashMap<>();
    private final Map<Scale, Boolean> alone = new ConcurrentHashMap<>();
    private final Map<Scale, Map<List<BigDecimal>, Score>> scores = new ConcurrentHashMap<>();

    Worked(Questions questions) {
        this.questions = questions;
    }

    /** The items that the rule of a scale names itself, each once. */
    Set<ItemCode> items(Scale scale) {
        return once(items, scale, s -> Rests.on(s.getScore()));
    }

    /** Why nothing can be scored by the rule of a scale, if so. */
    Optional<Score> fault(Scale scale) {
        return once(faults, scale, this::findFault);
    }

    private Optional<Score> findFault(Scale scale) {
        for (ItemCode item : items(scale)) {
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
    List<ItemCode> items(Aggregate aggregate) {
        return once(aggregated, aggregate, Rests::codesOf);
    }

    /** What an answer to an item counts as, see {@link Question#counted}. */
    Optional<BigDecimal> counted(ItemCode item, BigDecimal answer) {
        Map<BigDecimal, Optional<BigDecimal>> known =
                once(counted, item, i -> new ConcurrentHashMap<>());
        return known.size() < MOST_ANSWERS
                ? once(known, answer, a -> worth(item, a))
                : worth(item, answer);
    }

    /**
     * The score that these answers give, worked out the first time that they are met; every time
     * for a scale that rests on other scales.
     */
    Score score(Scale scale, Responses responses, Supplier<Score> work) {
        if (!once(alone, scale, s -> Rests.onItemsAlone(s.getScore()))) {
            return work.get();
        }
        Set<ItemCode> its = items(scale);
        BigDecimal[] answers = new BigDecimal[its.size()];
        int i = 0;
        for (ItemCode item : its) {
            answers[i++] = responses.values().get(item);
        }
        Map<List<BigDecimal>, Score> met = once(scores, scale, s -> new ConcurrentHashMap<>());
        List<BigDecimal> way = Arrays.asList(answers);
        Score score = met.get(way);
        if (score == null) {
            score = work.get();
            if (met.size() < MOST_WAYS) {
                met.put(way, score);
            }
        }
        return score;
    }

    private Optional<BigDecimal> worth(ItemCode item, BigDecimal answer) {
        return questions.find(item).flatMap(question -> question.counted(answer));
    }

    /** Asks before it works out, which a map of its own accord does not without a lock. */
    private static <K, V> V once(Map<K, V> known, K key, Function<K, V> work) {
        V found = known.get(key);
        return found == null ? known.computeIfAbsent(key, work) : found;
    }
}
