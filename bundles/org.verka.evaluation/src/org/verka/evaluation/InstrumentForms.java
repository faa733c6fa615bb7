package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Scale;
import org.verka.model.Site;

/**
 * The forms of one instrument, one value per person, scale, informant and occasion. Of several
 * forms on one occasion that have the scale, the first counts before, and the last counts after and
 * at the follow-up: the widest stretch of the way. A total that a form does not state is the sum of
 * its parts when the form has them all.
 */
final class InstrumentForms {

    /** Somebody, known by pseudonym within a site. */
    record Person(String site, String subject) {}

    /** A value and the day it was answered. */
    record Score(BigDecimal value, LocalDate date) {}

    private record Place(String scale, String informant, Occasion occasion) {}

    private static final Comparator<FormAnswer> BY_DAY =
            Comparator.comparing(FormAnswer::date)
                    .thenComparing(f -> f.origin().file())
                    .thenComparing(f -> f.origin().row());

    private final Instrument instrument;
    private final SiteTree sites;
    private final List<FormAnswer> forms;
    private final Map<Place, Map<String, Map<Person, Score>>> scoresBySite = new HashMap<>();

    InstrumentForms(Instrument instrument, Collection<FormAnswer> all, SiteTree sites) {
        this.instrument = instrument;
        this.sites = sites;
        forms =
                all.stream()
                        .filter(f -> f.instrument().equals(instrument.getName()))
                        .sorted(BY_DAY)
                        .toList();
        forms.forEach(this::place);
    }

    private void place(FormAnswer form) {
        String informant = informants().size() == 1 ? "" : form.informant();
        Person person = new Person(form.site(), form.subject());
        for (Scale scale : scales()) {
            value(form, scale, new HashSet<>())
                    .ifPresent(v -> {
                        Place at = new Place(scale.getName(), informant, form.occasion());
                        Score score = new Score(v, form.date());
                        Map<Person, Score> there =
                                scoresBySite
                                        .computeIfAbsent(at, k -> new HashMap<>())
                                        .computeIfAbsent(form.site(), k -> new HashMap<>());
                        if (form.occasion() == Occasion.BEFORE) {
                            there.putIfAbsent(person, score);
                        } else {
                            there.put(person, score);
                        }
                    });
        }
    }

    private static Optional<BigDecimal> value(FormAnswer form, Scale scale, Set<Scale> within) {
        BigDecimal stated = form.scores().get(scale.getName());
        if (stated != null || scale.getSumOf().isEmpty() || !within.add(scale)) {
            return Optional.ofNullable(stated);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Scale part : scale.getSumOf()) {
            Optional<BigDecimal> value =
                    part.getName() == null ? Optional.empty() : value(form, part, within);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        within.remove(scale);
        return Optional.of(sum);
    }

    Instrument instrument() {
        return instrument;
    }

    List<Scale> scales() {
        return instrument.getScales().stream().filter(s -> s.getName() != null).toList();
    }

    /** The informants in the instrument's order; one that is empty when there is no choice. */
    List<Optional<Informant>> informants() {
        List<Optional<Informant>> named =
                instrument.getInformants().stream()
                        .filter(i -> i.getName() != null)
                        .map(Optional::of)
                        .toList();
        return named.size() < 2 ? List.of(Optional.empty()) : named;
    }

    /** What is held against the first measurement: the follow-up when nothing else came after. */
    Occasion after() {
        boolean ended = forms.stream().anyMatch(f -> f.occasion() == Occasion.AFTER);
        boolean followed = forms.stream().anyMatch(f -> f.occasion() == Occasion.FOLLOW_UP);
        return followed && !ended ? Occasion.FOLLOW_UP : Occasion.AFTER;
    }

    /** Everybody's value at a site and its parts, or at all sites. */
    Map<Person, Score> scores(
            Scale scale, Optional<Informant> informant, Occasion occasion, Optional<Site> site) {
        Place at = new Place(scale.getName(), informant.map(Named::getName).orElse(""), occasion);
        Map<Person, Score> everybody = new HashMap<>();
        scoresBySite
                .getOrDefault(at, Map.of())
                .forEach((name, there) -> {
                    if (sites.belongs(name, site)) {
                        everybody.putAll(there);
                    }
                });
        return everybody;
    }

    /** Everybody's value before and {@code after}. */
    TwoOccasions occasions(
            Scale scale, Optional<Informant> informant, Occasion after, Optional<Site> site) {
        return new TwoOccasions(
                scores(scale, informant, Occasion.BEFORE, site),
                scores(scale, informant, after, site));
    }

    /** Whether anybody's value is known, on any occasion. */
    boolean any(Scale scale, Optional<Informant> informant, Optional<Site> site) {
        return !places(scale, informant, site).isEmpty();
    }

    /** Whether values come from more than one site. */
    boolean several(Scale scale, Optional<Informant> informant) {
        return places(scale, informant, Optional.empty()).size() > 1;
    }

    private Set<String> places(Scale scale, Optional<Informant> informant, Optional<Site> site) {
        Set<String> places = new HashSet<>();
        for (Occasion occasion : Occasion.values()) {
            scores(scale, informant, occasion, site).keySet().forEach(p -> places.add(p.site()));
        }
        return places;
    }
}
