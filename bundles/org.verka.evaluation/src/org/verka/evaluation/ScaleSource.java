package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.Indicators.Measured;
import org.verka.evidence.Occasion;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Named;
import org.verka.model.Scale;
import org.verka.model.Site;

/**
 * An indicator that is a scale of numbers: the mean of everybody before, and of everybody on the
 * latest occasion that anybody answered there. An indicator that names no informant, of an
 * instrument with several, speaks of the first of them.
 */
final class ScaleSource implements Indicators.Source {

    private final Scale scale;
    private final Optional<Informant> informant;
    private final InstrumentForms forms;
    private final FormDisclosure disclosure;

    ScaleSource(
            Indicator indicator, Scale scale, InstrumentForms forms, FormDisclosure disclosure) {
        this.scale = scale;
        this.forms = forms;
        this.disclosure = disclosure;
        this.informant = informant(indicator, forms);
    }

    /** Who an indicator speaks of; empty when the instrument has no choice of informants. */
    static Optional<Informant> informant(Indicator indicator, InstrumentForms forms) {
        Optional<String> named = Optional.ofNullable(indicator.getInformant()).map(Named::getName);
        return forms.informants().stream()
                .flatMap(Optional::stream)
                .filter(i -> named.isEmpty() || named.get().equals(i.getName()))
                .findFirst();
    }

    @Override
    public boolean any(Site site) {
        return forms.any(scale, informant, Optional.of(site));
    }

    @Override
    public Disclosed<Measured> at(Optional<Site> site) {
        boolean followed = forms.any(scale, informant, Occasion.FOLLOW_UP, site);
        Optional<Reason> withheld =
                disclosure
                        .change(scale, informant, site)
                        .or(() ->
                                followed
                                        ? disclosure.followUp(scale, informant, site)
                                        : Optional.empty());
        Occasion latest = followed ? Occasion.FOLLOW_UP : forms.after();
        return withheld.<Disclosed<Measured>>map(Disclosed.Withheld::new)
                .orElseGet(() ->
                        new Disclosed.Shown<>(
                                measured(forms.occasions(scale, informant, latest, site))));
    }

    private static Measured measured(TwoOccasions both) {
        return new Measured(
                mean(both.before()),
                mean(both.after()),
                both.latest(),
                both.answeredAfter(),
                Optional.of(new DropOut(both.onlyBefore(), both.answeredBefore()))
                        .filter(d -> both.answeredAfter() > 0));
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal::add)
                .map(sum -> GroupStatistics.mean(sum, values.size()));
    }
}
