package org.verka.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verka.evidence.Fact;

/** Facts of which no two tell of the same thing; where two did, both are left out. */
final class DistinctFacts {

    private final Map<Object, Fact> facts = new LinkedHashMap<>();
    private final Set<Object> twice = new HashSet<>();

    /** Adds a fact and gives the row that told of the same thing before, or 0. */
    int add(Fact fact) {
        Fact first = facts.putIfAbsent(fact.key(), fact);
        if (first == null) {
            return 0;
        }
        twice.add(fact.key());
        return first.origin().row();
    }

    List<Fact> all() {
        return facts.values().stream().filter(f -> !twice.contains(f.key())).toList();
    }
}
