package org.verka.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** What the scales of one instrument showed before and after. */
final class Changes {

    /** The places of a scale by informant, and those of which a change is told. */
    private record Table(Told name, List<Optional<Site>> places, Set<Optional<Site>> shown) {
        Scale scale() {
            return name.scale();
        }

        Optional<Informant> informant() {
            return name.informant();
        }
    }

    private record Told(Scale scale, Optional<Informant> informant) {}

    private final InstrumentForms forms;
    private final FormDisclosure disclosure;
    private final SiteTree sites;
    private final Options options;
    private final CutOffs cutOffs;
    private final Map<Told, List<Change>> told;

    /**
     * Works out what every scale showed.
     *
     * @param before what was worked out with the same theory, options and cut-offs, which is taken
     *     over where an informant's forms are the same
     */
    Changes(
            InstrumentForms forms,
            SiteTree sites,
            Options options,
            CutOffs cutOffs,
            Optional<Changes> before) {
        this.forms = forms;
        this.disclosure = new FormDisclosure(forms, sites, options);
        this.sites = sites;
        this.options = options;
        this.cutOffs = cutOffs;
        this.told = told(before);
    }

    /**
     * Each scale by informant, site by site and then for all sites together when the forms come
     * from several; nothing where nobody answered on any occasion.
     */
    List<Change> all() {
        return told.values().stream().flatMap(List::stream).toList();
    }

    private Map<Told, List<Change>> told(Optional<Changes> before) {
        Map<Told, List<Change>> all = new LinkedHashMap<>();
        List<Table> tables = new ArrayList<>();
        for (Scale scale : forms.scales()) {
            for (Optional<Informant> informant : forms.informants()) {
                Told name = new Told(scale, informant);
                Optional<List<Change>> known =
                        before.filter(b -> isOfSame(b, informant)).map(b -> b.told.get(name));
                all.put(name, known.orElse(List.of()));
                if (known.isEmpty()) {
                    List<Optional<Site>> places = places(scale, informant);
                    tables.add(new Table(name, places, shown(scale, informant, places)));
                }
            }
        }
        tables.forEach(table -> all.put(table.name(), new ArrayList<>()));
        changes(tables).forEach(c -> all.get(new Told(c.scale(), c.informant())).add(c));
        return all;
    }

    private boolean isOfSame(Changes before, Optional<Informant> informant) {
        return forms.after() == before.forms.after()
                && forms.at(informant, Optional.empty())
                        == before.forms.at(informant, Optional.empty());
    }

    private List<Change> changes(List<Table> tables) {
        Distributions distributions = new Distributions(forms, sites, options, cutOffs);
        List<Map<Optional<Site>, Distribution>> spread =
                tables.parallelStream()
                        .map(t -> distributions.of(t.scale(), t.informant(), t.shown()))
                        .toList();
        List<Map<Optional<Site>, ToldOfChange>> few =
                IntStream.range(0, tables.size())
                        .parallel()
                        .mapToObj(at -> few(tables.get(at), spread.get(at)))
                        .toList();
        List<Supplier<Change>> changes = new ArrayList<>();
        for (int at = 0; at < tables.size(); at++) {
            Table table = tables.get(at);
            for (Optional<Site> place : table.places()) {
                Optional<Distribution> here = Optional.ofNullable(spread.get(at).get(place));
                ToldOfChange told = few.get(at).getOrDefault(place, ToldOfChange.all(here));
                changes.add(change(table.scale(), table.informant(), place, told));
            }
        }
        return changes.parallelStream().map(Supplier::get).toList();
    }

    private List<Optional<Site>> places(Scale scale, Optional<Informant> informant) {
        List<Optional<Site>> places = new ArrayList<>();
        sites.sites().stream()
                .map(Optional::of)
                .filter(site -> forms.any(scale, informant, site))
                .forEach(places::add);
        if (together(scale, informant)) {
            places.add(Optional.empty());
        }
        return places;
    }

    private Set<Optional<Site>> shown(
            Scale scale, Optional<Informant> informant, List<Optional<Site>> places) {
        return places.stream()
                .filter(site -> disclosure.change(scale, informant, site).isEmpty())
                .collect(Collectors.toSet());
    }

    /** What an indicator that is one of the scales is held against. */
    Indicators.Source source(Indicator indicator, Scale scale) {
        return WordTarget.isInWords(indicator)
                ? new WordSource(indicator, scale, forms, disclosure, sites, options)
                : new ScaleSource(indicator, scale, forms, disclosure);
    }

    private boolean together(Scale scale, Optional<Informant> informant) {
        return forms.several(scale, informant)
                || sites.sites().isEmpty() && forms.any(scale, informant, Optional.empty());
    }

    /** A change that is yet to be worked out, which can be done beside others. */
    private Supplier<Change> change(
            Scale scale, Optional<Informant> informant, Optional<Site> site, ToldOfChange few) {
        Optional<Reason> withheld = disclosure.change(scale, informant, site);
        boolean pairsWithheld = disclosure.pairs(scale, informant, site) || !few.pairs();
        TwoOccasions both = forms.occasions(scale, informant, forms.after(), site);
        return () -> {
            Disclosed<Change.Figures> figures =
                    withheld.<Disclosed<Change.Figures>>map(Disclosed.Withheld::new)
                            .orElseGet(() ->
                                    new Disclosed.Shown<>(
                                            figures(scale, site, both, pairsWithheld, few)));
            boolean tested =
                    figures.shown()
                            .filter(f -> !pairsWithheld)
                            .map(f -> isTested(scale, f.pairs(), f.cautions()))
                            .orElseGet(() -> isTested(scale, both));
            return new Change(forms.instrument(), scale, informant, site, tested, figures);
        };
    }

    private static boolean isTested(Scale scale, TwoOccasions both) {
        Pairs pairs = both.pairs();
        return isTested(scale, pairs, Caution.of(scale, both, pairs, Optional.empty()));
    }

    /** Whether a mean difference is tested; of words in order there is none. */
    private static boolean isTested(Scale scale, Pairs pairs, Set<Caution> cautions) {
        return scale.getLevels().isEmpty()
                && pairs.tested().isPresent()
                && cautions.stream().noneMatch(Caution::misleads);
    }

    private Change.Figures figures(
            Scale scale,
            Optional<Site> site,
            TwoOccasions both,
            boolean pairsWithheld,
            ToldOfChange few) {
        Pairs pairs = pairs(both, pairsWithheld);
        if (!few.before() || !few.after()) {
            pairs = pairs.withoutSpreadOfEach();
        }
        Group before = group(both.groupBefore(), few.before());
        return new Change.Figures(
                before,
                group(both.groupAfter(), few.after()),
                pairs,
                both.onlyBefore(),
                both.onlyAfter(),
                Caution.of(scale, both, pairs, few.best() ? Optional.empty() : Optional.of(before)),
                pairs.withheld() || !few.reliable()
                        ? Optional.empty()
                        : reliable(scale, both, site),
                few.spread());
    }

    /** Shared, on a scale of few values. */
    private Map<Optional<Site>, ToldOfChange> few(
            Table table, Map<Optional<Site>, Distribution> spread) {
        Scale scale = table.scale();
        return options.audience() == Audience.INTERNAL
                ? Map.of()
                : FewValues.of(scale, Distributions.isWhole(forms, scale, table.informant()))
                        .map(values ->
                                new FewValues(scale, values, sites, options)
                                        .of(
                                                site ->
                                                        forms.occasions(
                                                                scale,
                                                                table.informant(),
                                                                forms.after(),
                                                                site),
                                                table.shown(),
                                                site ->
                                                        !disclosure.pairs(
                                                                scale, table.informant(), site),
                                                spread))
                        .orElse(Map.of());
    }

    /** In a small group the median is the answer of one person. */
    private Group group(Group group, boolean spread) {
        boolean tells = group.n() < 2 * options.threshold();
        return !spread
                ? group.withoutSpread()
                : options.audience() == Audience.SHARED && tells ? group.withoutMedian() : group;
    }

    /** Shared, it is told for all sites together alone, so that no site's can be computed. */
    private Optional<ReliableChange> reliable(Scale scale, TwoOccasions both, Optional<Site> site) {
        Optional<ReliableChange> all = reliable(scale, both);
        return options.audience() == Audience.INTERNAL
                ? all
                : all.filter(r ->
                        (site.isEmpty() || sites.sites().size() == 1)
                                && r.hides(options.threshold()));
    }

    private Optional<ReliableChange> reliable(Scale scale, TwoOccasions both) {
        return ReliableChange.of(scale, both.exact(), cutOffs.told(scale, both, options));
    }

    private Pairs pairs(TwoOccasions both, boolean withheld) {
        if (withheld) {
            return PairStatistics.without(both.paired());
        }
        Pairs pairs = both.pairs();
        return options.audience() == Audience.INTERNAL ? pairs : pairs.anonymous();
    }
}
