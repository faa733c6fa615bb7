package org.verka.evaluation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.verka.evidence.Occasion;

/** What one informant answered to one instrument at one or several sites together. */
final class GatheredForms {

    private record Asked(String scale, Occasion after) {}

    private final List<SiteForms> parts;
    private final Map<Asked, TwoOccasions> changes = new ConcurrentHashMap<>();
    private final Remembered remembered = new Remembered();

    GatheredForms(List<SiteForms> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The sites' forms; the very same ones make the same figures. */
    List<SiteForms> parts() {
        return parts;
    }

    /** Everybody's value before and {@code after}. */
    TwoOccasions occasions(String scale, Occasion after) {
        return changes.computeIfAbsent(
                new Asked(scale, after),
                asked ->
                        new TwoOccasions(
                                parts.stream().map(p -> p.occasions(scale, after)).toList()));
    }

    /** What was worked out of these forms before under this name, or is now; on any thread. */
    <T> T remembered(Class<T> kind, Object name, Supplier<T> work) {
        return remembered.of(kind, name, work);
    }

    /** At how many sites anybody's value is known, on any occasion. */
    long sites(String scale) {
        return parts.stream().filter(part -> part.any(scale)).count();
    }
}
