package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.Indicators.Measured;
import org.verka.model.Indicator;
import org.verka.model.Named;
import org.verka.model.Site;

/**
 * An indicator that is a scale of numbers, also at sites that sent their means and no forms. All
 * sites together have the forms alone: means of two sites are no mean of their people.
 */
final class SentSource implements Indicators.Source {

    private final Optional<Indicators.Source> forms;
    private final List<Change> sent;

    /**
     * Takes what was sent of the indicator.
     *
     * @param forms what the forms say; empty when there are none of the instrument
     * @param sent what sites sent of any scale
     */
    SentSource(Indicator indicator, Optional<Indicators.Source> forms, List<Change> sent) {
        this.forms = forms;
        this.sent =
                sent.stream()
                        .filter(c -> c.scale() == indicator.getMeasure())
                        .filter(c -> c.scale().getLevels().isEmpty())
                        .filter(c -> isMeant(indicator, c))
                        .toList();
    }

    /** Whoever the indicator names, or else the first informant. */
    private static boolean isMeant(Indicator indicator, Change change) {
        Optional<String> meant =
                Optional.ofNullable(indicator.getInformant())
                        .or(() -> change.instrument().getInformants().stream().findFirst())
                        .map(Named::getName);
        return change.informant().isEmpty() || meant.equals(change.informant().map(Named::getName));
    }

    @Override
    public boolean any(Site site) {
        return isCollected(site) || at(site).isPresent();
    }

    @Override
    public boolean isCollected(Site site) {
        return forms.filter(f -> f.any(site)).isPresent();
    }

    @Override
    public Disclosed<Measured> at(Optional<Site> site) {
        return site.filter(s -> !isCollected(s))
                .flatMap(this::at)
                .map(c -> c.figures().map(this::measured))
                .or(() -> forms.map(f -> f.at(site)))
                .orElseGet(() -> new Disclosed.Shown<>(Measured.NOTHING));
    }

    private Optional<Change> at(Site site) {
        return sent.stream().filter(c -> c.site().equals(Optional.of(site))).findFirst();
    }

    /**
     * Which day the last form was answered is not sent, and who dropped out is known only where the
     * change of pairs was.
     */
    private Measured measured(Change.Figures f) {
        boolean later = f.after().n() > 0;
        Optional<DropOut> dropOut =
                Optional.of(new DropOut(f.onlyBefore(), f.before().n()))
                        .filter(d -> later && f.pairs().n() > 0);
        return new Measured(
                number(f.before().mean()),
                number(f.after().mean()),
                Optional.empty(),
                f.after().n(),
                dropOut);
    }

    private static Optional<BigDecimal> number(OptionalDouble value) {
        return value.stream().mapToObj(BigDecimal::valueOf).findFirst();
    }
}
