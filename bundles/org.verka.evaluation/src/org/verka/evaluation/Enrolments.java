package org.verka.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.EnrolmentFigures.Circumstance;
import org.verka.evaluation.EnrolmentFigures.Days;
import org.verka.evaluation.EnrolmentFigures.Distribution;
import org.verka.evaluation.EnrolmentFigures.Part;
import org.verka.evidence.Enrolment;

/** Counts enrolments, for all sites together. */
final class Enrolments {

    /** The first year of each age group after the first, as Swedish statistics have them. */
    private static final List<Integer> AGES = List.of(0, 13, 18, 25, 45, 65);

    private final List<Enrolment> all;
    private final AskedElsewhere elsewhere;
    private final Options options;

    /**
     * @param elsewhere what forms ask of the same people
     */
    Enrolments(List<Enrolment> all, AskedElsewhere elsewhere, Options options) {
        this.all = all;
        this.elsewhere = elsewhere;
        this.options = options;
    }

    /** Empty when nobody was enrolled; in a shared evaluation also when fewer than may be told. */
    Optional<EnrolmentFigures> figures() {
        if (all.isEmpty() || isShared() && all.size() < options.threshold()) {
            return Optional.empty();
        }
        List<Enrolment> ended = all.stream().filter(this::hasEnded).toList();
        List<Enrolment> ongoing = all.stream().filter(e -> !hasEnded(e)).toList();
        boolean told = mayTell(ended.size()) && mayTell(ongoing.size());
        Map<Circumstance, Optional<Distribution>> known = new EnumMap<>(Circumstance.class);
        by(told ? ended : List.of())
                .filter(By::isKnown)
                .forEach(by -> known.put(by.circumstance(), distribution(by)));
        return Optional.of(
                new EnrolmentFigures(
                        all.size(),
                        told ? Optional.of(ongoing.size()) : Optional.empty(),
                        told ? Optional.of(ended.size()) : Optional.empty(),
                        told ? days(ongoing) : Optional.empty(),
                        told ? days(ended) : Optional.empty(),
                        known.values().stream().flatMap(Optional::stream).toList(),
                        known.keySet().stream().filter(c -> known.get(c).isEmpty()).toList()));
    }

    private boolean isShared() {
        return options.audience() == Audience.SHARED;
    }

    private boolean mayTell(int people) {
        return !isShared() || people == 0 || people >= options.threshold();
    }

    private boolean hasEnded(Enrolment enrolment) {
        return enrolment.to().filter(day -> !day.isAfter(options.asOf())).isPresent();
    }

    private Optional<Days> days(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return Optional.empty();
        }
        LongSummaryStatistics days =
                enrolments.stream().mapToLong(this::length).summaryStatistics();
        return Optional.of(
                isShared()
                        ? new Days(Optional.empty(), days.getAverage(), Optional.empty())
                        : new Days(
                                Optional.of(days.getMin()),
                                days.getAverage(),
                                Optional.of(days.getMax())));
    }

    private long length(Enrolment enrolment) {
        LocalDate last = enrolment.to().filter(d -> hasEnded(enrolment)).orElse(options.asOf());
        return ChronoUnit.DAYS.between(enrolment.from(), last) + 1;
    }

    /** What is said of each enrolment by one circumstance; "" where nothing is. */
    private record By(Circumstance circumstance, Map<Enrolment, String> said) {

        static By of(
                Circumstance circumstance,
                List<Enrolment> enrolments,
                Function<Enrolment, String> name) {
            Map<Enrolment, String> said = new LinkedHashMap<>();
            enrolments.forEach(e -> said.put(e, name.apply(e)));
            return new By(circumstance, said);
        }

        boolean isKnown() {
            return !said.values().stream().allMatch(String::isEmpty);
        }
    }

    private Stream<By> by(List<Enrolment> ended) {
        return Stream.of(
                By.of(Circumstance.BEGAN, all, e -> Integer.toString(e.from().getYear())),
                By.of(
                        Circumstance.ENDED,
                        ended,
                        e -> Integer.toString(e.to().orElseThrow().getYear())),
                By.of(Circumstance.INTERVENTION, all, Enrolment::intervention),
                By.of(Circumstance.SEX, all, Enrolment::sex),
                By.of(Circumstance.AGE, all, Enrolments::age),
                By.of(Circumstance.REASON_IN, all, Enrolment::reasonIn),
                By.of(Circumstance.REASON_OUT, ended, Enrolment::reasonOut));
    }

    private static String age(Enrolment enrolment) {
        if (enrolment.birthYear().isEmpty()) {
            return "";
        }
        int age = enrolment.from().getYear() - enrolment.birthYear().getAsInt();
        int group = AGES.size() - 1;
        while (group > 0 && AGES.get(group) > age) {
            group--;
        }
        return group == AGES.size() - 1
                ? AGES.get(group) + "–"
                : AGES.get(group) + "–" + (AGES.get(group + 1) - 1);
    }

    /** Empty when it may only be told of all together, or tells with a form of few. */
    private Optional<Distribution> distribution(By by) {
        Map<String, Long> counts =
                by.said().values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        List<Part> parts =
                told(
                        counts.entrySet().stream()
                                .map(e -> new Part(e.getKey(), e.getValue().intValue(), false))
                                .toList());
        return parts.stream().allMatch(Part::together) || elsewhere.tellsOfFew(by.said())
                ? Optional.empty()
                : Optional.of(new Distribution(by.circumstance(), parts));
    }

    /** In a shared evaluation the smallest are put together until they are enough. */
    private List<Part> told(List<Part> parts) {
        if (!isShared() || parts.stream().allMatch(p -> p.n() >= options.threshold())) {
            return parts;
        }
        List<Part> smallestFirst = parts.stream().sorted(Comparator.comparingInt(Part::n)).toList();
        int together = 0;
        int count = 0;
        while (count < smallestFirst.size()
                && (together < options.threshold()
                        || smallestFirst.get(count).n() < options.threshold())) {
            together += smallestFirst.get(count).n();
            count++;
        }
        List<Part> hidden = smallestFirst.subList(0, count);
        List<Part> told = new ArrayList<>(parts.stream().filter(p -> !hidden.contains(p)).toList());
        told.add(new Part("", together, true));
        return told;
    }
}
