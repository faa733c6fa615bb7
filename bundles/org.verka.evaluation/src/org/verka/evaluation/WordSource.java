package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DisclosureControl.Cell;
import org.verka.evaluation.Indicators.Measured;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.InstrumentForms.Score;
import org.verka.evaluation.statistics.ShareDifference;
import org.verka.evidence.Occasion;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * An indicator that is a scale of words: the share, in per cent, of those who answered before who
 * have the target's word or one beyond it, and of those who answered on the latest occasion.
 * Without a target it is the median word's place, from 0, the lower of two.
 *
 * <p>In a shared evaluation the verdict is told where those who have the word and those who do not
 * are each nobody or enough. The shares themselves are told together with how many went up and
 * down, so only where all that could be computed from both is nobody or enough, here and in the
 * rest of each total, and of a total only where they are told of each of its parts ({@link
 * WordGroups}).
 */
final class WordSource implements Indicators.Source {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final Scale scale;
    private final Optional<WordTarget> target;
    private final Optional<Informant> informant;
    private final InstrumentForms forms;
    private final FormDisclosure disclosure;
    private final SiteTree sites;
    private final Options options;
    private final int[] borders;
    private Optional<Set<Optional<Site>>> told = Optional.empty();

    WordSource(
            Indicator indicator,
            Scale scale,
            InstrumentForms forms,
            FormDisclosure disclosure,
            SiteTree sites,
            Options options) {
        this.scale = scale;
        this.forms = forms;
        this.disclosure = disclosure;
        this.sites = sites;
        this.options = options;
        target = WordTarget.of(indicator);
        informant = ScaleSource.informant(indicator, forms);
        borders = borders(indicator, scale);
    }

    /** Where the words are parted by the targets of all indicators that are the same scale. */
    private static int[] borders(Indicator indicator, Scale scale) {
        List<Indicator> all = new ArrayList<>(List.of(indicator));
        if (indicator.eContainer() instanceof Outcome outcome
                && outcome.eContainer() instanceof Programme programme) {
            programme.getOutcomes().forEach(o -> all.addAll(o.getIndicators()));
        }
        Set<Integer> borders = new TreeSet<>();
        all.stream()
                .filter(i -> i.getMeasure() == scale)
                .flatMap(i -> WordTarget.of(i).stream())
                .forEach(t -> borders.add(t.border()));
        return borders.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public boolean any(Site site) {
        return forms.any(scale, informant, Optional.of(site));
    }

    @Override
    public Disclosed<Measured> at(Optional<Site> site) {
        Optional<Reason> withheld =
                disclosure
                        .change(scale, informant, site)
                        .or(() ->
                                latest(site) == Occasion.FOLLOW_UP
                                        ? disclosure.followUp(scale, informant, site)
                                        : Optional.empty());
        WordGroups groups = groups(site, latest(site));
        boolean shared = options.audience() == Audience.SHARED;
        if (withheld.isEmpty() && shared && target.isPresent() && !mayJudge(groups)) {
            withheld = Optional.of(Reason.TOO_FEW);
        }
        return withheld.<Disclosed<Measured>>map(Disclosed.Withheld::new)
                .orElseGet(() -> new Disclosed.Shown<>(measured(groups, site)));
    }

    private Occasion latest(Optional<Site> site) {
        return forms.any(scale, informant, Occasion.FOLLOW_UP, site)
                ? Occasion.FOLLOW_UP
                : forms.after();
    }

    private boolean mayJudge(WordGroups groups) {
        return LongStream.of(groups.standing(target.orElseThrow())).allMatch(this::isEnough);
    }

    private boolean isEnough(long people) {
        return people == 0 || people >= options.threshold();
    }

    private Measured measured(WordGroups groups, Optional<Site> site) {
        Optional<DropOut> dropOut =
                Optional.of(new DropOut(groups.onlyBefore(), groups.before().size()))
                        .filter(d -> !groups.after().isEmpty());
        Optional<LocalDate> day = groups.days().stream().max(Comparator.naturalOrder());
        if (target.isEmpty()) {
            boolean told =
                    options.audience() == Audience.INTERNAL
                            || groups.after().size() >= 2 * options.threshold()
                                    && groups.before().size() >= 2 * options.threshold();
            return new Measured(
                    median(groups.before().values()),
                    median(groups.after().values()),
                    day,
                    groups.after().size(),
                    dropOut,
                    told,
                    Optional.empty());
        }
        WordTarget wanted = target.get();
        return new Measured(
                share(groups.before().values(), wanted),
                share(groups.after().values(), wanted),
                day,
                groups.after().size(),
                dropOut,
                told().contains(site) && !tellsOfAll(groups.standing(wanted)),
                ShareDifference.ofPairs(
                        groups.crossing(wanted, 1), groups.crossing(wanted, -1), groups.pairs()));
    }

    /** In a shared evaluation nothing is told that everybody answered. */
    private boolean tellsOfAll(long[] standing) {
        return options.audience() == Audience.SHARED
                && ((standing[0] == 0) != (standing[1] == 0)
                        || (standing[2] == 0) != (standing[3] == 0));
    }

    private static Optional<BigDecimal> share(Collection<Integer> words, WordTarget target) {
        long there = words.stream().filter(target::counts).count();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        GroupStatistics.mean(
                                PER_CENT.multiply(BigDecimal.valueOf(there)), words.size()));
    }

    private static Optional<BigDecimal> median(Collection<Integer> words) {
        return words.stream()
                .sorted()
                .skip(Math.max(0, (words.size() - 1) / 2))
                .findFirst()
                .map(BigDecimal::valueOf);
    }

    private Set<Optional<Site>> told() {
        told = told.or(() -> Optional.of(decide()));
        return told.orElseThrow();
    }

    private Set<Optional<Site>> decide() {
        List<Cell<Optional<Site>>> roots = sites.roots().stream().map(this::cell).toList();
        Cell<Optional<Site>> all =
                new Cell<>(Optional.empty(), people(Optional.empty()), false, roots);
        Map<Optional<Site>, Reason> withheld =
                DisclosureControl.withheld(options, List.of(all), Map.of());
        Set<Optional<Site>> shown = new HashSet<>();
        add(shown, all, withheld.keySet());
        return shown;
    }

    /**
     * A total is told where all its parts are: how many went up and down there is known of each.
     */
    private static boolean add(
            Set<Optional<Site>> shown, Cell<Optional<Site>> cell, Set<Optional<Site>> withheld) {
        boolean parts = true;
        for (Cell<Optional<Site>> part : cell.parts()) {
            parts &= add(shown, part, withheld);
        }
        boolean tells = parts && !withheld.contains(cell.key());
        if (tells) {
            shown.add(cell.key());
        }
        return tells;
    }

    private Cell<Optional<Site>> cell(Site site) {
        List<Cell<Optional<Site>>> parts = sites.parts(site).stream().map(this::cell).toList();
        return new Cell<>(Optional.of(site), people(Optional.of(site)), false, parts);
    }

    private long[] people(Optional<Site> site) {
        return LongStream.concat(
                        LongStream.of(groups(site, forms.after()).atoms(borders)),
                        LongStream.of(groups(site, Occasion.FOLLOW_UP).atoms(borders)))
                .toArray();
    }

    private WordGroups groups(Optional<Site> site, Occasion after) {
        WordGroups groups = new WordGroups();
        int words = scale.getLevels().size();
        for (SiteForms part : forms.at(informant, site).parts()) {
            Map<Person, Score> before = part.scores(scale.getName(), Occasion.BEFORE);
            before.forEach((person, score) -> groups.before(person, score, words));
            part.scores(scale.getName(), after)
                    .forEach((person, score) -> groups.after(person, score, words));
        }
        return groups;
    }
}
