package org.verka.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Named;

/**
 * The forms of one instrument, as places among words. Of several forms on one occasion the first
 * counts before, and the last after and at the follow-up, as for scales.
 */
final class GradedForms {

    /** Somebody, known by pseudonym within a site. */
    record Person(String site, String subject) {}

    private static final Comparator<FormAnswer> BY_DAY =
            Comparator.comparing(FormAnswer::date)
                    .thenComparing(f -> f.origin().file())
                    .thenComparing(f -> f.origin().row());

    private final Instrument instrument;
    private final SiteTree sites;
    private final List<FormAnswer> forms;
    private final List<Optional<Informant>> informants;

    /**
     * @param forms those of {@code instrument}, in any order
     */
    GradedForms(Instrument instrument, List<FormAnswer> forms, SiteTree sites) {
        this.instrument = instrument;
        this.sites = sites;
        this.forms = forms.stream().sorted(BY_DAY).toList();
        List<Optional<Informant>> named =
                instrument.getInformants().stream()
                        .filter(i -> i.getName() != null)
                        .map(Optional::of)
                        .toList();
        informants = named.size() < 2 ? List.of(Optional.empty()) : named;
    }

    Instrument instrument() {
        return instrument;
    }

    SiteTree sites() {
        return sites;
    }

    /** The informants in the instrument's order; one that is empty when there is no choice. */
    List<Optional<Informant>> informants() {
        return informants;
    }

    /** Whether a follow-up is held against the first measurement: nothing else came after. */
    Occasion after() {
        boolean ended = forms.stream().anyMatch(f -> f.occasion() == Occasion.AFTER);
        boolean followed = forms.stream().anyMatch(f -> f.occasion() == Occasion.FOLLOW_UP);
        return followed && !ended ? Occasion.FOLLOW_UP : Occasion.AFTER;
    }

    /** The forms of an informant, oldest first. */
    List<FormAnswer> of(Optional<Informant> informant) {
        return forms.stream()
                .filter(f -> informant.isEmpty() || f.informant().equals(informant.get().getName()))
                .toList();
    }

    /** Whether anybody has so many forms of an informant. */
    boolean anybodyHas(int many, Optional<Informant> informant) {
        Map<Person, Integer> counts = new HashMap<>();
        return of(informant).stream()
                .mapToInt(f -> counts.merge(new Person(f.site(), f.subject()), 1, Integer::sum))
                .anyMatch(n -> n >= many);
    }

    /** Everybody's answer, at all sites. */
    Map<Person, Integer> places(Graded graded, Optional<Informant> informant, Occasion occasion) {
        String who = informant.map(Named::getName).orElse("");
        Map<Person, Integer> places = new HashMap<>();
        for (FormAnswer form : forms) {
            boolean own =
                    form.occasion() == occasion && (who.isEmpty() || form.informant().equals(who));
            if (own) {
                graded.place()
                        .apply(form)
                        .ifPresent(place -> {
                            Person person = new Person(form.site(), form.subject());
                            if (occasion == Occasion.BEFORE) {
                                places.putIfAbsent(person, place);
                            } else {
                                places.put(person, place);
                            }
                        });
            }
        }
        return places;
    }
}
