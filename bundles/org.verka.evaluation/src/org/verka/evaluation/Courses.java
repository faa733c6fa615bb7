package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.statistics.FriedmanTest;
import org.verka.evaluation.statistics.Trend;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Scale;
import org.verka.model.Site;

/**
 * More than two measurements of the same people. Where forms were answered before, after and at a
 * follow-up these are the measurements; otherwise they are numbered by day for each person, as many
 * as half of those with three or more have, ten at most. In a shared evaluation all sites together
 * are told of alone, and only where those who lack some measurement are nobody or enough.
 */
final class Courses {

    private static final double DAYS_A_MONTH = 30.4375;
    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 10;

    /** A value, when it was answered, and on which occasion. */
    private record Measured(BigDecimal value, LocalDate date, Occasion occasion) {}

    private final GradedForms forms;
    private final Options options;

    Courses(GradedForms forms, Options options) {
        this.forms = forms;
        this.options = options;
    }

    /** Each scale of numbers by informant, where somebody has three measurements or more. */
    List<Course> all() {
        Map<Optional<Informant>, List<FormAnswer>> often = new LinkedHashMap<>();
        forms.informants().stream()
                .filter(i -> forms.anybodyHas(FEWEST_STEPS, i))
                .forEach(i -> often.put(i, forms.of(i)));
        List<Supplier<List<Course>>> courses = new ArrayList<>();
        for (Scale scale : forms.instrument().getScales()) {
            if (scale.getName() != null && scale.getLevels().isEmpty()) {
                often.forEach((who, given) -> courses.add(() -> courses(scale, who, given)));
            }
        }
        return courses.parallelStream().flatMap(each -> each.get().stream()).toList();
    }

    private List<Course> courses(
            Scale scale, Optional<Informant> informant, List<FormAnswer> given) {
        Map<Person, List<Measured>> all = new LinkedHashMap<>();
        for (FormAnswer form : given) {
            SiteForms.value(form, scale)
                    .ifPresent(v ->
                            all.computeIfAbsent(
                                            new Person(form.site(), form.subject()),
                                            k -> new ArrayList<>())
                                    .add(new Measured(v, form.date(), form.occasion())));
        }
        List<Course> courses = new ArrayList<>();
        Map<String, Map<Person, List<Measured>>> bySite = new HashMap<>();
        all.forEach((person, own) ->
                bySite.computeIfAbsent(person.site(), k -> new LinkedHashMap<>()).put(person, own));
        List<Site> sites =
                forms.sites().sites().stream()
                        .filter(s -> bySite.containsKey(s.getName()))
                        .toList();
        if (sites.size() == 1 || options.audience() == Audience.INTERNAL) {
            sites.forEach(site ->
                    course(scale, informant, Optional.of(site), bySite.get(site.getName()))
                            .ifPresent(courses::add));
        }
        if (sites.size() != 1) {
            course(scale, informant, Optional.empty(), all).ifPresent(courses::add);
        }
        return courses;
    }

    private Optional<Course> course(
            Scale scale,
            Optional<Informant> informant,
            Optional<Site> site,
            Map<Person, List<Measured>> people) {
        boolean occasions = occasions(people);
        Map<Person, List<Measured>> chosen = new LinkedHashMap<>();
        people.forEach((person, own) ->
                chosen.put(person, occasions ? byOccasion(own) : List.copyOf(own)));
        int steps = occasions ? FEWEST_STEPS : steps(chosen);
        List<List<Measured>> complete =
                chosen.values().stream()
                        .filter(own -> own.size() >= steps)
                        .map(own -> own.subList(0, steps))
                        .toList();
        if (steps < FEWEST_STEPS || complete.isEmpty()) {
            return Optional.empty();
        }
        Course.Figures figures = figures(complete, chosen, occasions);
        Disclosed<Course.Figures> told =
                mayTell(people, complete.size(), figures.measured())
                                && enoughAtEachSite(chosen, steps)
                                && valuesMayBeTold(scale, chosen, complete)
                        ? new Disclosed.Shown<>(figures)
                        : new Disclosed.Withheld<>(Reason.TOO_FEW);
        return Optional.of(new Course(forms.instrument(), scale, informant, site, told));
    }

    private static boolean occasions(Map<Person, List<Measured>> people) {
        return Stream.of(Occasion.values())
                .allMatch(o ->
                        people.values().stream()
                                .anyMatch(own -> own.stream().anyMatch(m -> m.occasion() == o)));
    }

    /** The first before, the last after and the last at the follow-up. */
    private static List<Measured> byOccasion(List<Measured> own) {
        Map<Occasion, Measured> each = new HashMap<>();
        for (Measured one : own) {
            if (one.occasion() == Occasion.BEFORE) {
                each.putIfAbsent(Occasion.BEFORE, one);
            } else {
                each.put(one.occasion(), one);
            }
        }
        return Stream.of(Occasion.values()).flatMap(o -> Stream.ofNullable(each.get(o))).toList();
    }

    private static int steps(Map<Person, List<Measured>> people) {
        List<Integer> counts =
                people.values().stream()
                        .map(List::size)
                        .filter(n -> n >= FEWEST_STEPS)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        return counts.isEmpty() ? 0 : Math.min(MOST_STEPS, counts.get((counts.size() - 1) / 2));
    }

    private Course.Figures figures(
            List<List<Measured>> complete, Map<Person, List<Measured>> people, boolean occasions) {
        List<Course.Step> steps =
                IntStream.range(0, complete.get(0).size())
                        .mapToObj(i ->
                                new Course.Step(
                                        occasions
                                                ? Optional.of(Occasion.values()[i])
                                                : Optional.empty(),
                                        i + 1,
                                        group(complete, i)))
                        .toList();
        int measured = (int) people.values().stream().filter(own -> own.size() > 1).count();
        return new Course.Figures(
                steps,
                FriedmanTest.of(
                        complete.stream()
                                .map(own -> own.stream().map(Measured::value).toList())
                                .toList()),
                slope(complete),
                measured);
    }

    private Group group(List<List<Measured>> complete, int step) {
        Group group =
                new GroupStatistics(complete.stream().map(own -> own.get(step).value()).toList())
                        .group();
        boolean few = group.n() < 2 * options.threshold();
        return options.audience() == Audience.SHARED && few ? group.withoutMedian() : group;
    }

    private static Optional<Course.Slope> slope(List<List<Measured>> complete) {
        List<BigDecimal> slopes =
                complete.stream()
                        .flatMapToDouble(own -> Trend.slope(points(own)).stream())
                        .mapToObj(BigDecimal::valueOf)
                        .toList();
        if (slopes.size() < 2) {
            return Optional.empty();
        }
        Group group = new GroupStatistics(slopes).group();
        Pairs against0 =
                PairStatistics.reported(
                        group.n(), group.mean().orElseThrow(), group.sd().orElseThrow());
        boolean spread = against0.tested().isPresent() && !isRounding(group);
        return Optional.of(
                new Course.Slope(
                        against0.meanDifference().orElseThrow(),
                        spread ? against0.lower() : OptionalDouble.empty(),
                        spread ? against0.upper() : OptionalDouble.empty(),
                        spread
                                ? OptionalDouble.of(against0.tested().orElseThrow().p())
                                : OptionalDouble.empty(),
                        slopes.size()));
    }

    /** Whether the slopes differ only by the last bits of their computation, as R's t.test says. */
    private static boolean isRounding(Group slopes) {
        double error = slopes.sd().orElseThrow() / Math.sqrt(slopes.n());
        return error < 10 * Math.ulp(1.0) * Math.abs(slopes.mean().orElseThrow());
    }

    private static List<Trend.Point> points(List<Measured> own) {
        LocalDate start = own.get(0).date();
        return own.stream()
                .map(m ->
                        new Trend.Point(
                                ChronoUnit.DAYS.between(start, m.date()) / DAYS_A_MONTH,
                                m.value().doubleValue()))
                .toList();
    }

    /** Else what all answered, less a site's own figures, would tell of another. */
    private boolean enoughAtEachSite(Map<Person, List<Measured>> chosen, int steps) {
        Map<String, Integer> complete = new HashMap<>();
        chosen.forEach((person, own) -> {
            if (own.size() >= steps) {
                complete.merge(person.site(), 1, Integer::sum);
            }
        });
        return options.audience() == Audience.INTERNAL
                || complete.values().stream().allMatch(n -> n >= options.threshold());
    }

    /**
     * On a scale of few values neither the means and deviations of those with all measurements may
     * tell how many had one of them, nor what is left of the means of all who had a measurement.
     */
    private boolean valuesMayBeTold(
            Scale scale, Map<Person, List<Measured>> people, List<List<Measured>> complete) {
        boolean whole =
                people.values().stream()
                        .flatMap(List::stream)
                        .allMatch(m -> ScaleClasses.isWhole(m.value()));
        Optional<FewValues> few =
                FewValues.of(scale, whole)
                        .map(values -> new FewValues(scale, values, forms.sites(), options));
        return options.audience() == Audience.INTERNAL
                || few.isEmpty()
                || IntStream.range(0, complete.get(0).size())
                                .mapToObj(step -> values(complete, step))
                                .allMatch(few.get()::isSafe)
                        && Stream.of(Occasion.values())
                                .map(o -> lacking(people.values(), complete, o))
                                .allMatch(few.get()::isSafe);
    }

    private static List<BigDecimal> values(List<List<Measured>> complete, int step) {
        return complete.stream().map(own -> own.get(step).value()).toList();
    }

    /** The values on an occasion of those who lack another. */
    private static List<BigDecimal> lacking(
            Collection<List<Measured>> people, List<List<Measured>> complete, Occasion occasion) {
        int steps = complete.get(0).size();
        return people.stream()
                .filter(own -> own.size() < steps)
                .flatMap(List::stream)
                .filter(m -> m.occasion() == occasion)
                .map(Measured::value)
                .toList();
    }

    /** Whoever lacks some measurement must be nobody or enough, whichever one it is. */
    private boolean mayTell(Map<Person, List<Measured>> people, int complete, int measured) {
        IntStream lacking =
                Stream.of(Occasion.values())
                        .mapToInt(o ->
                                (int)
                                        people.values().stream()
                                                .filter(own ->
                                                        own.stream()
                                                                .anyMatch(m -> m.occasion() == o))
                                                .count())
                        .map(n -> n - complete);
        return options.audience() == Audience.INTERNAL
                || complete >= options.threshold()
                        && IntStream.concat(
                                        lacking,
                                        IntStream.of(people.size() - complete, measured - complete))
                                .allMatch(n -> n <= 0 || n >= options.threshold());
    }
}
