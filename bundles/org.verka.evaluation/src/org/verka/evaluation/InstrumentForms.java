package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * The forms of one instrument, one value per person, scale, informant and occasion. Of several
 * forms on one occasion that have the scale, the first counts before, and the last counts after and
 * at the follow-up: the widest stretch of the way. A total that a form does not state is the sum of
 * its parts when the form has them all. What was worked out of the same forms before is taken over.
 */
final class InstrumentForms {

    /** Somebody, known by pseudonym within a site. */
    record Person(String site, String subject) {}

    /** A value and the day it was answered. */
    record Score(BigDecimal value, LocalDate date) {}

    private record Place(String informant, Optional<String> site) {}

    private final Instrument instrument;
    private final SiteTree sites;
    private final List<Scale> scales;
    private final List<Optional<Informant>> informants;
    private final Occasion after;
    private final Map<String, Map<String, SiteForms>> forms = new HashMap<>();
    private final Map<Place, GatheredForms> gathered = new ConcurrentHashMap<>();
    private final Map<Place, GatheredForms> earlier = new HashMap<>();

    InstrumentForms(Instrument instrument, Map<String, List<FormAnswer>> bySite, SiteTree sites) {
        this(instrument, bySite, sites, Optional.empty());
    }

    /**
     * @param bySite its forms by the name of the site
     * @param before what was made of the instrument's forms before
     */
    InstrumentForms(
            Instrument instrument,
            Map<String, List<FormAnswer>> bySite,
            SiteTree sites,
            Optional<InstrumentForms> before) {
        this.instrument = instrument;
        this.sites = sites;
        scales = instrument.getScales().stream().filter(s -> s.getName() != null).toList();
        informants = named(instrument);
        before.ifPresent(b -> {
            earlier.putAll(b.earlier);
            earlier.putAll(b.gathered);
        });
        Map<String, Map<String, SiteForms>> known = before.map(b -> b.forms).orElse(Map.of());
        bySite.forEach((site, here) -> place(site, here, known));
        after = after(forms.values());
    }

    private static List<Optional<Informant>> named(Instrument instrument) {
        List<Optional<Informant>> named =
                instrument.getInformants().stream()
                        .filter(i -> i.getName() != null)
                        .map(Optional::of)
                        .toList();
        return named.size() < 2 ? List.of(Optional.empty()) : named;
    }

    private void place(
            String site, List<FormAnswer> here, Map<String, Map<String, SiteForms>> known) {
        Map<String, List<FormAnswer>> byInformant = new HashMap<>();
        if (informants.size() == 1) {
            byInformant.put("", here);
        } else {
            here.forEach(form ->
                    byInformant
                            .computeIfAbsent(form.informant(), k -> new ArrayList<>())
                            .add(form));
        }
        byInformant.forEach((informant, own) -> {
            SiteForms same = known.getOrDefault(informant, Map.of()).get(site);
            forms.computeIfAbsent(informant, k -> new LinkedHashMap<>())
                    .put(site, same != null && same.isOf(own) ? same : new SiteForms(own, scales));
        });
    }

    private static Occasion after(Collection<Map<String, SiteForms>> forms) {
        List<Occasion> answered =
                forms.stream()
                        .flatMap(here -> here.values().stream())
                        .flatMap(here -> here.occasions().stream())
                        .distinct()
                        .toList();
        return answered.contains(Occasion.FOLLOW_UP) && !answered.contains(Occasion.AFTER)
                ? Occasion.FOLLOW_UP
                : Occasion.AFTER;
    }

    Instrument instrument() {
        return instrument;
    }

    List<Scale> scales() {
        return scales;
    }

    /** The informants in the instrument's order; one that is empty when there is no choice. */
    List<Optional<Informant>> informants() {
        return informants;
    }

    /** What is held against the first measurement: the follow-up when nothing else came after. */
    Occasion after() {
        return after;
    }

    /** Whether the other was made of the very same forms. */
    boolean isOfSame(InstrumentForms other) {
        return forms.equals(other.forms);
    }

    /** Whether there are any forms. */
    boolean hasAny() {
        return !forms.isEmpty();
    }

    /** Whether there are forms of the site itself. */
    boolean has(Site site) {
        return forms.values().stream().anyMatch(here -> here.containsKey(site.getName()));
    }

    /** The forms of a site and its parts, or of all sites. */
    GatheredForms at(Optional<Informant> informant, Optional<Site> site) {
        String who = informant.map(Named::getName).orElse("");
        Place place = new Place(who, site.map(Named::getName));
        return gathered.computeIfAbsent(place, here -> gather(here, site));
    }

    private GatheredForms gather(Place place, Optional<Site> site) {
        Map<String, SiteForms> all = forms.getOrDefault(place.informant(), Map.of());
        Stream<SiteForms> here =
                site.map(whole -> sites.namesWithin(whole).stream().map(all::get))
                        .orElseGet(() -> all.values().stream());
        List<SiteForms> parts = here.filter(Objects::nonNull).toList();
        GatheredForms before = earlier.get(place);
        return before != null && before.parts().equals(parts) ? before : new GatheredForms(parts);
    }

    /** Whether anybody's value of an occasion is known. */
    boolean any(
            Scale scale, Optional<Informant> informant, Occasion occasion, Optional<Site> site) {
        return at(informant, site).parts().stream()
                .anyMatch(part -> !part.scores(scale.getName(), occasion).isEmpty());
    }

    /** Everybody's value before and {@code after}. */
    TwoOccasions occasions(
            Scale scale, Optional<Informant> informant, Occasion after, Optional<Site> site) {
        return at(informant, site).occasions(scale.getName(), after);
    }

    /** Whether anybody's value is known, on any occasion. */
    boolean any(Scale scale, Optional<Informant> informant, Optional<Site> site) {
        return at(informant, site).sites(scale.getName()) > 0;
    }

    /** Whether values come from more than one site. */
    boolean several(Scale scale, Optional<Informant> informant) {
        return at(informant, Optional.empty()).sites(scale.getName()) > 1;
    }
}
