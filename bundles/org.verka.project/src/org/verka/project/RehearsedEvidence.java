package org.verka.project;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.intake.KeyHash;

/**
 * What is there, as far as a dry run must know it: of forms hashes of 64 bits of what identifies
 * each and of what it says, some 80 bytes a form, of the few other facts all.
 */
final class RehearsedEvidence {

    /** A client has a form from before. */
    static final long BEFORE = 1;

    /** A client has a form from after or from a follow-up. */
    static final long LATER = 2;

    private final LongMap forms = new LongMap();
    private final LongMap occasions = new LongMap();
    private final Map<Object, Fact> others = new HashMap<>();

    /** How a fact stands to what is there. */
    enum Standing {
        /** It is not there, or only a part of it. */
        NEW,
        /** It is there. */
        SAME,
        /** Something else is there. */
        OTHER
    }

    Standing of(Fact fact) {
        if (fact instanceof FormAnswer form) {
            long stored = forms.get(key(form));
            return stored == 0
                    ? Standing.NEW
                    : stored == content(form) ? Standing.SAME : Standing.OTHER;
        }
        Optional<Fact> stored = Optional.ofNullable(others.get(fact.key()));
        if (stored.isEmpty() || fact.continues(stored.get())) {
            return Standing.NEW;
        }
        return stored.get().saysTheSameAs(fact) ? Standing.SAME : Standing.OTHER;
    }

    void add(Fact fact) {
        if (fact instanceof FormAnswer form) {
            forms.put(key(form), content(form));
            occasions.merge(client(form), occasion(form), (a, b) -> a | b);
        } else {
            others.put(fact.key(), fact);
        }
    }

    void addAll(RehearsedEvidence more) {
        more.forms.each(forms::put);
        more.occasions.each((client, its) -> occasions.merge(client, its, (a, b) -> a | b));
        others.putAll(more.others);
    }

    /** Which forms a client has: {@link #BEFORE}, {@link #LATER} or both. */
    long occasions(long client) {
        return occasions.get(client);
    }

    static long occasion(FormAnswer form) {
        return form.occasion() == Occasion.BEFORE ? BEFORE : LATER;
    }

    /** The hash of a client and an instrument. */
    static long client(FormAnswer form) {
        return KeyHash.of(form.site(), form.subject(), form.instrument());
    }

    private static long key(FormAnswer form) {
        return KeyHash.of(
                form.site(),
                form.subject(),
                form.instrument(),
                form.informant(),
                form.occasion(),
                form.date());
    }

    private static long content(FormAnswer form) {
        long hash = numbers(numbers(1, form.scores()), form.items());
        for (Map.Entry<String, String> text : form.texts().entrySet()) {
            hash = KeyHash.and(KeyHash.and(hash, text.getKey()), text.getValue());
        }
        return hash == 0 ? 1 : hash;
    }

    /** Numbers that compare as equal have one hash. */
    private static long numbers(long before, SortedMap<String, BigDecimal> numbers) {
        long hash = KeyHash.and(before, numbers.size());
        for (Map.Entry<String, BigDecimal> number : numbers.entrySet()) {
            BigDecimal bare = number.getValue().stripTrailingZeros();
            hash = KeyHash.and(KeyHash.and(hash, number.getKey()), bare.toString());
        }
        return hash;
    }
}
