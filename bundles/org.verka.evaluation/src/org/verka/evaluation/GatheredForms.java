package org.verka.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.InstrumentForms.Score;
import org.verka.evidence.Occasion;

/** What one informant answered to one instrument at one or several sites together. */
final class GatheredForms {

    private record Asked(String scale, Occasion occasion) {}

    private final List<SiteForms> parts;
    private final Map<Asked, Map<Person, Score>> scores = new HashMap<>();
    private final Map<Asked, TwoOccasions> changes = new HashMap<>();

    GatheredForms(List<SiteForms> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The sites' forms; the very same ones make the same figures. */
    List<SiteForms> parts() {
        return parts;
    }

    Map<Person, Score> scores(String scale, Occasion occasion) {
        return parts.size() == 1
                ? parts.getFirst().scores(scale, occasion)
                : scores.computeIfAbsent(new Asked(scale, occasion), this::together);
    }

    private Map<Person, Score> together(Asked asked) {
        Map<Person, Score> everybody = new HashMap<>();
        parts.forEach(part -> everybody.putAll(part.scores(asked.scale(), asked.occasion())));
        return everybody;
    }

    /** Everybody's value before and {@code after}. */
    TwoOccasions occasions(String scale, Occasion after) {
        Asked asked = new Asked(scale, after);
        TwoOccasions known = changes.get(asked);
        if (known == null) {
            known = new TwoOccasions(scores(scale, Occasion.BEFORE), scores(scale, after));
            changes.put(asked, known);
        }
        return known;
    }

    /** At how many sites anybody's value is known, on any occasion. */
    long sites(String scale) {
        return parts.stream().filter(part -> part.any(scale)).count();
    }
}
