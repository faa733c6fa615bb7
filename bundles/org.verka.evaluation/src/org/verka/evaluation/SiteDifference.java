package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.verka.evaluation.statistics.FisherTest;
import org.verka.evaluation.statistics.Holm;
import org.verka.evaluation.statistics.ShareDifference;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * How a site's share in the last period differs from that of the other sites together. Only what is
 * shown is compared: a site that is withheld is in neither part, and counts among the tests. Where
 * one site is the whole of all others, its parts are compared.
 *
 * @param site the site
 * @param last the site's last period
 * @param own its counts
 * @param others the counts of the other sites in the same period, added up
 * @param difference the own share less theirs, with its interval
 * @param test Fisher's exact test of the two
 * @param corrected its probability among those of all sites (Holm 1979), 0 to 1
 */
public record SiteDifference(
        Site site,
        Share.Point last,
        Share.Figures own,
        Share.Figures others,
        ShareDifference difference,
        FisherTest test,
        double corrected) {

    private record Reported(Site site, Share.Point point, Share.Figures figures) {}

    private record Last(Site site, Share.Point point) {
        Optional<Reported> reported() {
            return point.figures()
                    .shown()
                    .filter(Share.Figures::isTestable)
                    .map(f -> new Reported(site, point, f));
        }

        boolean isMade() {
            return point.figures().shown().isEmpty() || reported().isPresent();
        }
    }

    /**
     * The sites of one count that can be compared, in the order of the theory.
     *
     * @param shares those of one count
     * @return empty when fewer than two sites have counted something in the last period
     */
    public static List<SiteDifference> of(List<Share> shares, SiteTree sites) {
        List<Last> all = last(shares, sites);
        List<Reported> reported = all.stream().flatMap(l -> l.reported().stream()).toList();
        List<SiteDifference> compared = new ArrayList<>();
        for (Reported one : reported.size() < 2 ? List.<Reported>of() : reported) {
            Share.Figures others =
                    reported.stream()
                            .filter(r -> r != one)
                            .map(Reported::figures)
                            .reduce(new Share.Figures(0, 0), SiteDifference::sum);
            compared.add(compare(one, others));
        }
        List<Double> alone = compared.stream().map(c -> c.test().p()).toList();
        boolean twoSidesOfOneTest = compared.size() == 2 && all.size() == 2;
        List<Double> corrected = twoSidesOfOneTest ? alone : Holm.corrected(alone, all.size());
        return IntStream.range(0, compared.size())
                .mapToObj(i -> compared.get(i).corrected(corrected.get(i)))
                .toList();
    }

    private SiteDifference corrected(double p) {
        return new SiteDifference(site, last, own, others, difference, test, p);
    }

    private static List<Last> last(List<Share> shares, SiteTree sites) {
        List<Site> compared = sites.sideBySide();
        List<Share> own =
                shares.stream()
                        .filter(s -> s.unit().isEmpty())
                        .filter(s -> s.site().filter(compared::contains).isPresent())
                        .sorted(Comparator.comparing(s -> compared.indexOf(s.site().get())))
                        .toList();
        Optional<Share.Point> last =
                own.stream()
                        .flatMap(s -> s.points().stream())
                        .max(
                                Comparator.comparing(Share.Point::to)
                                        .thenComparing(Share.Point::from));
        return own.stream()
                .flatMap(s ->
                        s.points().stream()
                                .filter(p -> last.filter(l -> samePeriod(p, l)).isPresent())
                                .map(p -> new Last(s.site().get(), p)))
                .filter(Last::isMade)
                .toList();
    }

    private static boolean samePeriod(Share.Point one, Share.Point other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    private static Share.Figures sum(Share.Figures a, Share.Figures b) {
        return new Share.Figures(a.numerator() + b.numerator(), a.denominator() + b.denominator());
    }

    private static SiteDifference compare(Reported one, Share.Figures others) {
        Share.Figures own = one.figures();
        return new SiteDifference(
                one.site(),
                one.point(),
                own,
                others,
                ShareDifference.of(
                                own.numerator(),
                                own.denominator(),
                                others.numerator(),
                                others.denominator())
                        .orElseThrow(),
                FisherTest.of(
                        (int) own.numerator(),
                        (int) own.denominator(),
                        (int) others.numerator(),
                        (int) others.denominator()),
                1);
    }
}
