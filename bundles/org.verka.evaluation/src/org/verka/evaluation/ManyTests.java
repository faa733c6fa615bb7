package org.verka.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.TestFamily.Told;
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

    private final TestFamily<Tested> family;
    private final int count;
    private final Optional<Site> whole;

    /** Weighs the tests of pairs together; of scales in words there is none. */
    public ManyTests(List<Change> changes, Options.Correction correction) {
        whole = changes.stream().flatMap(c -> c.site().stream()).findFirst().flatMap(this::whole);
        Map<Tested, Double> alone = new LinkedHashMap<>();
        changes.forEach(c -> probability(c).ifPresent(p -> alone.put(tested(c), p)));
        count = (int) changes.stream().filter(Change::tested).map(this::tested).distinct().count();
        List<Told<Tested>> told =
                alone.entrySet().stream().map(e -> new Told<>(e.getKey(), e.getValue())).toList();
        family = new TestFamily<>(told, count - told.size(), correction);
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
        return family.corrected(tested(change));
    }

    /** The probability that counts: corrected, unless the options ask for it as it is. */
    public Optional<Double> counting(Change change) {
        return family.counting(tested(change)).stream().boxed().findFirst();
    }

    /** Whether chance hardly explains a change, by the probability that counts. */
    public boolean isSure(Change change) {
        return family.isSure(tested(change));
    }

    /** How many tests were made, those that are not told included. */
    public int count() {
        return count;
    }
}
