package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.InstrumentForms.Score;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.model.Scale;

/** What one informant answered to one instrument at one site. */
final class SiteForms {

    private static final Comparator<FormAnswer> BY_DAY =
            Comparator.comparing(FormAnswer::date)
                    .thenComparing(f -> f.origin().file())
                    .thenComparing(f -> f.origin().row());

    private record Compared(String scale, Occasion after) {}

    private final List<FormAnswer> given;
    private final List<FormAnswer> byDay;
    private final int mostOfOnePerson;
    private final Map<String, Map<Occasion, Map<Person, Score>>> scores = new HashMap<>();
    private final Set<Occasion> occasions = new HashSet<>();
    private final Map<Occasion, Map<String, FormAnswer>> last = new EnumMap<>(Occasion.class);
    private final Remembered remembered = new Remembered();

    /**
     * @param given forms of one site, instrument and informant, at least one
     * @param scales the instrument's
     */
    SiteForms(List<FormAnswer> given, List<Scale> scales) {
        this.given = given;
        byDay = given.stream().sorted(BY_DAY).toList();
        byDay.forEach(form -> place(form, scales));
        Map<String, Integer> counts = new HashMap<>();
        mostOfOnePerson =
                given.stream()
                        .mapToInt(form -> counts.merge(form.subject(), 1, Integer::sum))
                        .max()
                        .orElse(0);
    }

    /** The forms, oldest first. */
    List<FormAnswer> forms() {
        return byDay;
    }

    /** How many forms the person has who has most of them. */
    int mostOfOnePerson() {
        return mostOfOnePerson;
    }

    /** The site's name. */
    String site() {
        return given.getFirst().site();
    }

    /** Whether it was made of these very forms. */
    boolean isOf(List<FormAnswer> forms) {
        boolean same = given.size() == forms.size();
        for (int i = 0; same && i < forms.size(); i++) {
            same = given.get(i) == forms.get(i);
        }
        return same;
    }

    private void place(FormAnswer form, List<Scale> scales) {
        occasions.add(form.occasion());
        if (!form.items().isEmpty() || !form.texts().isEmpty()) {
            last.computeIfAbsent(form.occasion(), k -> new HashMap<>()).put(form.subject(), form);
        }
        Person person = new Person(form.site(), form.subject());
        for (Scale scale : scales) {
            value(form, scale)
                    .ifPresent(v -> {
                        Map<Person, Score> there =
                                scores.computeIfAbsent(
                                                scale.getName(), k -> new EnumMap<>(Occasion.class))
                                        .computeIfAbsent(form.occasion(), k -> new HashMap<>());
                        Score score = new Score(v, form.date());
                        if (form.occasion() == Occasion.BEFORE) {
                            there.putIfAbsent(person, score);
                        } else {
                            there.put(person, score);
                        }
                    });
        }
    }

    /** A scale's value; the sum of its parts where the form has those and does not state it. */
    static Optional<BigDecimal> value(FormAnswer form, Scale scale) {
        return value(form, scale, Set.of());
    }

    private static Optional<BigDecimal> value(FormAnswer form, Scale scale, Set<Scale> within) {
        BigDecimal stated = form.scores().get(scale.getName());
        if (stated != null || scale.getSumOf().isEmpty() || within.contains(scale)) {
            return Optional.ofNullable(stated);
        }
        Set<Scale> deeper = new HashSet<>(within);
        deeper.add(scale);
        BigDecimal sum = BigDecimal.ZERO;
        for (Scale part : scale.getSumOf()) {
            Optional<BigDecimal> value =
                    part.getName() == null ? Optional.empty() : value(form, part, deeper);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** On which occasions somebody answered. */
    Set<Occasion> occasions() {
        return occasions;
    }

    Map<Person, Score> scores(String scale, Occasion occasion) {
        return Collections.unmodifiableMap(
                scores.getOrDefault(scale, Map.of()).getOrDefault(occasion, Map.of()));
    }

    /** Everybody's value before and {@code after}. */
    SiteOccasions occasions(String scale, Occasion after) {
        return remembered(
                SiteOccasions.class,
                new Compared(scale, after),
                () -> new SiteOccasions(scores(scale, Occasion.BEFORE), scores(scale, after)));
    }

    /** Whether anybody's value is known, on any occasion. */
    boolean any(String scale) {
        return scores.containsKey(scale);
    }

    /** Everybody's last form of an occasion that holds answers to questions. */
    Collection<FormAnswer> last(Occasion occasion) {
        return last.getOrDefault(occasion, Map.of()).values();
    }

    /** What was worked out of these forms before under this name, or is now; on any thread. */
    <T> T remembered(Class<T> kind, Object name, Supplier<T> work) {
        return remembered.of(kind, name, work);
    }
}
