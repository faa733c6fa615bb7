package org.verka.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.SiteTree;

/**
 * The forms of one instrument, as places among words. Of several forms on one occasion the first
 * counts before, and the last after and at the follow-up, as for scales.
 */
final class GradedForms {

    private final InstrumentForms forms;
    private final SiteTree sites;

    GradedForms(InstrumentForms forms, SiteTree sites) {
        this.forms = forms;
        this.sites = sites;
    }

    Instrument instrument() {
        return forms.instrument();
    }

    SiteTree sites() {
        return sites;
    }

    /** The informants in the instrument's order; one that is empty when there is no choice. */
    List<Optional<Informant>> informants() {
        return forms.informants();
    }

    /** What is held against the first measurement: the follow-up when nothing else came after. */
    Occasion after() {
        return forms.after();
    }

    /** The forms of an informant, site by site and oldest first. */
    List<FormAnswer> of(Optional<Informant> informant) {
        return parts(informant).stream().flatMap(here -> here.forms().stream()).toList();
    }

    private List<SiteForms> parts(Optional<Informant> informant) {
        return forms.at(informant, Optional.empty()).parts();
    }

    /** Whether anybody has so many forms of an informant. */
    boolean anybodyHas(int many, Optional<Informant> informant) {
        return parts(informant).stream().anyMatch(here -> here.mostOfOnePerson() >= many);
    }

    /** Everybody's answer, at all sites. */
    Map<Person, Integer> places(Graded graded, Optional<Informant> informant, Occasion occasion) {
        Map<Person, Integer> places = new HashMap<>();
        for (FormAnswer form : of(informant)) {
            if (form.occasion() == occasion) {
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
