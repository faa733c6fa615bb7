package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.Distribution.Bin;
import org.verka.evaluation.Distribution.Individuals;
import org.verka.evidence.Occasion;
import org.verka.model.Direction;
import org.verka.model.Informant;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** How the values of a scale are spread, site by site and for all sites together. */
final class Distributions {

    /** Of more people than this no figure has room for a dot each. */
    private static final int MOST_DOTS = 400;

    private record Counted(String scale, Occasion occasion, ScaleClasses classes) {}

    private record Spread(String scale, Occasion after, ScaleClasses classes) {}

    private record Whole(String scale, Occasion occasion) {}

    /**
     * What is told of who changed reliably, all sites together.
     *
     * @param change empty where that is not told
     * @param cutOffs each pair's own; empty where nothing is told of these
     */
    private record Told(Optional<ReliableChange> change, Optional<List<BigDecimal>> cutOffs) {}

    private final InstrumentForms forms;
    private final SiteTree sites;
    private final Options options;
    private final CutOffs cutOffs;
    private final boolean internal;

    Distributions(InstrumentForms forms, SiteTree sites, Options options, CutOffs cutOffs) {
        this.forms = forms;
        this.sites = sites;
        this.options = options;
        this.cutOffs = cutOffs;
        this.internal = options.audience() == Audience.INTERNAL;
    }

    /**
     * By place; nothing of a scale without numbers or a range.
     *
     * @param shown the places of which a change is told
     */
    Map<Optional<Site>, Distribution> of(
            Scale scale, Optional<Informant> informant, Set<Optional<Site>> shown) {
        boolean whole = isWhole(scale, informant);
        Optional<ScaleClasses> classes =
                scale.getLevels().isEmpty() ? ScaleClasses.of(scale, whole) : Optional.empty();
        return classes.map(c ->
                        internal
                                ? each(scale, informant, shown, c)
                                : of(scale, informant, shown, c))
                .orElse(Map.of());
    }

    /** Every class for itself, place by place. */
    private Map<Optional<Site>, Distribution> each(
            Scale scale,
            Optional<Informant> informant,
            Set<Optional<Site>> shown,
            ScaleClasses classes) {
        Spread spread = new Spread(scale.getName(), forms.after(), classes);
        Map<Optional<Site>, Distribution> told = new HashMap<>();
        for (Optional<Site> place : shown) {
            Distribution here =
                    forms.at(informant, place)
                            .remembered(
                                    Distribution.class,
                                    spread,
                                    () -> each(scale, informant, place, classes));
            if (!here.before().isEmpty() || !here.after().isEmpty()) {
                told.put(place, here);
            }
        }
        return told;
    }

    private Distribution each(
            Scale scale,
            Optional<Informant> informant,
            Optional<Site> place,
            ScaleClasses classes) {
        return new Distribution(
                classes.minimum(),
                classes.maximum(),
                classes.whole(),
                bins(new Counted(scale.getName(), Occasion.BEFORE, classes), informant, place),
                bins(new Counted(scale.getName(), forms.after(), classes), informant, place),
                false,
                individuals(scale, informant, place));
    }

    private List<Bin> bins(Counted counted, Optional<Informant> informant, Optional<Site> place) {
        int[] counts = counts(counted, informant, place);
        List<Integer> each = IntStream.range(0, counts.length).boxed().toList();
        return IntStream.of(counts).sum() == 0 ? List.of() : bins(counts, each, counted.classes());
    }

    /**
     * Neighbouring classes put together until none tells of too few. Where it is told how many
     * changed reliably, the classes are of all sites together: at how many sites nobody can have
     * changed so much would tell how many did at the others.
     */
    private Map<Optional<Site>, Distribution> of(
            Scale scale,
            Optional<Informant> informant,
            Set<Optional<Site>> wanted,
            ScaleClasses classes) {
        Optional<Site> all = Optional.empty();
        Told told = told(scale, informant);
        Set<Optional<Site>> shown =
                wanted.contains(all) && told.change().isPresent() ? Set.of(all) : wanted;
        Map<Optional<Site>, List<Bin>> before =
                bins(scale, informant, Occasion.BEFORE, shown, classes, told);
        Map<Optional<Site>, List<Bin>> after =
                bins(scale, informant, forms.after(), shown, classes, told);
        Map<Optional<Site>, Distribution> spread = new HashMap<>();
        for (Optional<Site> place : shown) {
            List<Bin> first = before.getOrDefault(place, List.of());
            List<Bin> second = after.getOrDefault(place, List.of());
            if (!first.isEmpty() || !second.isEmpty()) {
                boolean merged =
                        Stream.of(first, second)
                                .anyMatch(b -> !b.isEmpty() && b.size() < classes.count());
                spread.put(
                        place,
                        new Distribution(
                                classes.minimum(),
                                classes.maximum(),
                                classes.whole(),
                                first,
                                second,
                                merged,
                                Individuals.NONE));
            }
        }
        return spread;
    }

    private Individuals individuals(
            Scale scale, Optional<Informant> informant, Optional<Site> place) {
        TwoOccasions both = forms.occasions(scale, informant, forms.after(), place);
        boolean few = both.answeredBefore() <= MOST_DOTS && both.answeredAfter() <= MOST_DOTS;
        return few
                ? new Individuals(ordered(both.before()), ordered(both.after()))
                : Individuals.NONE;
    }

    private static List<Double> ordered(List<BigDecimal> values) {
        return values.stream().mapToDouble(BigDecimal::doubleValue).sorted().boxed().toList();
    }

    private Map<Optional<Site>, List<Bin>> bins(
            Scale scale,
            Optional<Informant> informant,
            Occasion occasion,
            Set<Optional<Site>> shown,
            ScaleClasses classes,
            Told told) {
        Counted counted = new Counted(scale.getName(), occasion, classes);
        Map<Optional<Site>, int[]> counts = new HashMap<>();
        places().forEach(place -> counts.put(place, counts(counted, informant, place)));
        Set<Integer> never = never(scale, counted, told, counts.get(Optional.<Site>empty()));
        Map<Optional<Site>, List<Integer>> borders =
                ClassBorders.of(counts, shown, sites, options.threshold(), never);
        Map<Optional<Site>, List<Bin>> bins = new HashMap<>();
        borders.forEach((place, first) -> bins.put(place, bins(counts.get(place), first, classes)));
        return bins;
    }

    private Set<Optional<Site>> places() {
        Set<Optional<Site>> places = new LinkedHashSet<>(Set.of(Optional.empty()));
        sites.sites().forEach(site -> places.add(Optional.of(site)));
        return places;
    }

    private static List<Bin> bins(int[] counts, List<Integer> first, ScaleClasses classes) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int from = first.get(i);
            int to = i + 1 < first.size() ? first.get(i + 1) : counts.length;
            int n = IntStream.range(from, to).map(c -> counts[c]).sum();
            bins.add(new Bin(classes.from(from), classes.to(to), n));
        }
        return bins;
    }

    private int[] counts(Counted counted, Optional<Informant> informant, Optional<Site> place) {
        int[] sum = new int[counted.classes().count()];
        for (SiteForms part : forms.at(informant, place).parts()) {
            int[] own =
                    part.remembered(
                            int[].class,
                            counted,
                            () ->
                                    counted.classes()
                                            .count(
                                                    part.scores(counted.scale(), counted.occasion())
                                                            .values()));
            IntStream.range(0, sum.length).forEach(i -> sum[i] += own[i]);
        }
        return sum;
    }

    private boolean isWhole(Scale scale, Optional<Informant> informant) {
        return isWhole(forms, scale, informant);
    }

    /** Whether all values of a scale are whole numbers. */
    static boolean isWhole(InstrumentForms forms, Scale scale, Optional<Informant> informant) {
        return forms.at(informant, Optional.empty()).parts().stream()
                .allMatch(part ->
                        isWhole(part, scale, Occasion.BEFORE)
                                && isWhole(part, scale, forms.after()));
    }

    private static boolean isWhole(SiteForms part, Scale scale, Occasion occasion) {
        return part.remembered(
                Boolean.class,
                new Whole(scale.getName(), occasion),
                () ->
                        part.scores(scale.getName(), occasion).values().stream()
                                .allMatch(score -> ScaleClasses.isWhole(score.value())));
    }

    private Told told(Scale scale, Optional<Informant> informant) {
        TwoOccasions both = forms.occasions(scale, informant, forms.after(), Optional.empty());
        Optional<List<BigDecimal>> own = cutOffs.told(scale, both, options);
        return new Told(
                ReliableChange.of(scale, both.exact(), own)
                        .filter(r -> r.hides(options.threshold())),
                own);
    }

    /**
     * Where no class may begin, because those who passed their cut-off are told: they are some of
     * those on one side of it, and the others of that side could be computed.
     */
    private Set<Integer> never(Scale scale, Counted counted, Told told, int[] all) {
        Optional<List<BigDecimal>> own = told.cutOffs();
        Optional<Integer> passed = told.change().flatMap(ReliableChange::recovered);
        if (own.isEmpty() || passed.isEmpty()) {
            return Set.of();
        }
        double least = Collections.min(own.get()).doubleValue();
        double most = Collections.max(own.get()).doubleValue();
        boolean rising = scale.getDesired() == Direction.INCREASE;
        boolean passedUp = rising == (counted.occasion() == Occasion.BEFORE);
        Set<Integer> never = new HashSet<>();
        int everybody = IntStream.of(all).sum();
        int under = 0;
        for (int i = 1; i < all.length; i++) {
            under += all[i - 1];
            double border = counted.classes().from(i);
            boolean bounds = passedUp ? border >= most : border <= least;
            int others = (passedUp ? under : everybody - under) - passed.get();
            if (bounds && others > 0 && others < options.threshold()) {
                never.add(i);
            }
        }
        return never;
    }
}
