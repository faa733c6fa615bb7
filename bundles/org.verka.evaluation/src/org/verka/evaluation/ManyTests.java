package org.verka.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.statistics.Holm;
import org.verka.model.Informant;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * The probabilities of all paired t-tests of an evaluation, corrected together after Holm (1979):
 * the more tests are made, the likelier it is that one of them comes out by chance. A test that was
 * made and is not told counts among them, so that nothing is surer in a report to be shared than in
 * the internal one. A site that is the whole of others, or the only one, is tested once.
 */
public final class ManyTests {

    /** A probability below this is called a change that chance hardly explains. */
    public static final double SURE = 0.05;

    private record Tested(Scale scale, Optional<Informant> informant, Optional<Site> site) {}

    private final Map<Tested, Double> corrected = new HashMap<>();
    private final int count;
    private final boolean correcting;
    private final Optional<Site> whole;

    /** Weighs the tests of pairs together; of scales in words there is none. */
    public ManyTests(List<Change> changes, Options.Correction correction) {
        correcting = correction == Options.Correction.HOLM;
        whole = changes.stream().flatMap(c -> c.site().stream()).findFirst().flatMap(this::whole);
        Map<Tested, Double> alone = new LinkedHashMap<>();
        changes.forEach(c -> probability(c).ifPresent(p -> alone.put(tested(c), p)));
        count = (int) changes.stream().filter(Change::tested).map(this::tested).distinct().count();
        List<Double> together = Holm.corrected(List.copyOf(alone.values()), count);
        List<Tested> tested = List.copyOf(alone.keySet());
        for (int i = 0; i < tested.size(); i++) {
            corrected.put(tested.get(i), together.get(i));
        }
    }

    /** The site that all others are part of. */
    private Optional<Site> whole(Site any) {
        List<Site> roots =
                any.eContainer() instanceof Programme programme
                        ? new SiteTree(programme).roots()
                        : List.of();
        return roots.size() == 1 ? Optional.of(roots.get(0)) : Optional.empty();
    }

    private Tested tested(Change change) {
        return new Tested(
                change.scale(),
                change.informant(),
                change.site().equals(whole) ? Optional.empty() : change.site());
    }

    /** The probability of a change's t-test as it is; empty where it is not shown or misleads. */
    public static Optional<Double> probability(Change change) {
        return change.figures()
                .shown()
                .filter(f -> change.tested() && !f.misleads())
                .flatMap(f -> f.pairs().tested())
                .map(PairedTest::p);
    }

    /** The same among all the others. */
    public OptionalDouble corrected(Change change) {
        Double p = corrected.get(tested(change));
        return p == null ? OptionalDouble.empty() : OptionalDouble.of(p);
    }

    /** The probability that counts: corrected, unless the options ask for it as it is. */
    public Optional<Double> counting(Change change) {
        return correcting
                ? Optional.ofNullable(corrected.get(tested(change)))
                : probability(change);
    }

    /** Whether chance hardly explains a change, by the probability that counts. */
    public boolean isSure(Change change) {
        return counting(change).filter(p -> p < SURE).isPresent();
    }

    /** How many tests were made, those that are not told included. */
    public int count() {
        return count;
    }
}
