package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.CrossTable.Counts;
import org.verka.evaluation.CrossTable.Place;
import org.verka.evaluation.CrossTable.Side;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.Survey.Answers;
import org.verka.evaluation.statistics.Association;
import org.verka.evidence.Occasion;
import org.verka.model.Background;
import org.verka.model.Informant;
import org.verka.model.Named;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.model.scoring.Crossed;

/**
 * The answers to a question at each site, or on each occasion, as a table. It tells what the
 * answers to the question alone tell and no more: a site or an occasion whose answers are withheld
 * there is no row here. Sites are tested against each other; occasions are not, since the same
 * people answer on several.
 */
final class BackgroundTables {

    /** A row: what it is called, and what was answered. */
    private record Line(String name, Answers answers) {}

    /** The answers on several occasions, with the same options on all of them. */
    private record Told(Occasion occasion, SurveyTable table) {}

    private final Surveys surveys;
    private final SiteTree sites;

    BackgroundTables(Surveys surveys, SiteTree sites) {
        this.surveys = surveys;
        this.sites = sites;
    }

    /** Informant by informant; the background gives the rows. */
    List<CrossTable> of(Background background, Crossed question, InstrumentForms forms) {
        List<CrossTable> tables = new ArrayList<>();
        for (Optional<Informant> informant : forms.informants()) {
            List<Told> told =
                    Stream.of(Occasion.values())
                            .map(o ->
                                    new Told(
                                            o,
                                            surveys.table(
                                                    forms, informant, o, question.question())))
                            .filter(t ->
                                    t.table().told().values().stream()
                                            .anyMatch(a -> a.answered() > 0))
                            .toList();
            if (background == Background.OCCASION) {
                occasions(question, informant, told).ifPresent(tables::add);
            } else {
                told.forEach(t -> sites(question, informant, t).ifPresent(tables::add));
            }
        }
        return tables;
    }

    private Optional<CrossTable> sites(Crossed question, Optional<Informant> informant, Told told) {
        if (told.table().told().size() < 2) {
            return Optional.empty();
        }
        Map<Site, Answers> shown = new LinkedHashMap<>();
        told.table()
                .places()
                .forEach(p ->
                        p.site()
                                .ifPresent(
                                        s -> p.answers().shown().ifPresent(a -> shown.put(s, a))));
        List<Line> lines =
                sites.roots().stream()
                        .flatMap(root -> smallest(root, shown).stream())
                        .map(site -> new Line(called(site), shown.get(site)))
                        .toList();
        List<String> options = told.table().labels(OptionsOf.of(question.question()).labels());
        Place place = new Place(Optional.empty(), counts(lines, options.size(), true));
        return Optional.of(
                table(
                        Background.SITE,
                        question,
                        informant,
                        Optional.of(told.occasion()),
                        lines.stream().map(Line::name).toList(),
                        options,
                        List.of(place)));
    }

    /** The parts of a site that are told, or the site itself where none of them is. */
    private List<Site> smallest(Site site, Map<Site, Answers> told) {
        List<Site> parts =
                sites.parts(site).stream().flatMap(p -> smallest(p, told).stream()).toList();
        return parts.isEmpty() && told.containsKey(site) ? List.of(site) : parts;
    }

    private static String called(Named named) {
        return named.getLabel() == null || named.getLabel().isBlank()
                ? named.getName()
                : named.getLabel();
    }

    private Optional<CrossTable> occasions(
            Crossed question, Optional<Informant> informant, List<Told> told) {
        if (told.size() < 2) {
            return Optional.empty();
        }
        List<List<Integer>> groups = together(told);
        List<String> words = OptionsOf.of(question.question()).labels();
        List<Optional<Site>> everywhere =
                told.stream().flatMap(t -> t.table().places().stream()).map(p -> p.site()).toList();
        List<Place> places = new ArrayList<>();
        Stream.concat(sites.sites().stream().map(Optional::of), Stream.of(Optional.<Site>empty()))
                .filter(everywhere::contains)
                .forEach(site ->
                        places.add(
                                new Place(
                                        site,
                                        counts(lines(told, site, groups), groups.size(), false))));
        return Optional.of(
                table(
                        Background.OCCASION,
                        question,
                        informant,
                        Optional.empty(),
                        told.stream().map(t -> t.occasion().name()).toList(),
                        groups.stream()
                                .map(g -> String.join(" / ", g.stream().map(words::get).toList()))
                                .toList(),
                        places));
    }

    /** Options that are told together on any occasion are so on all. */
    private static List<List<Integer>> together(List<Told> told) {
        SortedSet<Integer> firsts = new TreeSet<>(firsts(told.getFirst().table()));
        told.forEach(t -> firsts.retainAll(firsts(t.table())));
        int options = told.getFirst().table().groups().stream().mapToInt(List::size).sum();
        return firsts.stream()
                .map(first ->
                        IntStream.range(
                                        first,
                                        firsts.tailSet(first + 1).stream()
                                                .findFirst()
                                                .orElse(options))
                                .boxed()
                                .toList())
                .toList();
    }

    private static List<Integer> firsts(SurveyTable table) {
        return table.groups().stream().map(List::getFirst).toList();
    }

    /** The answers at a place on each occasion; nobody's on those of which nothing is told. */
    private static List<Line> lines(
            List<Told> told, Optional<Site> site, List<List<Integer>> groups) {
        List<Line> lines = new ArrayList<>();
        for (Told each : told) {
            each.table().places().stream()
                    .filter(p -> p.site().equals(site))
                    .flatMap(p -> p.answers().shown().stream())
                    .forEach(a ->
                            lines.add(
                                    new Line(
                                            each.occasion().name(),
                                            grouped(a, each.table(), groups))));
        }
        return lines.size() < told.size() ? List.of() : lines;
    }

    private static Answers grouped(Answers told, SurveyTable table, List<List<Integer>> groups) {
        List<Integer> counts = new ArrayList<>();
        for (List<Integer> group : groups) {
            counts.add(
                    IntStream.range(0, table.groups().size())
                            .filter(g -> group.contains(table.groups().get(g).getFirst()))
                            .map(g -> told.counts().get(g))
                            .sum());
        }
        return new Answers(told.respondents(), told.answered(), counts);
    }

    private static Disclosed<Counts> counts(List<Line> lines, int options, boolean tested) {
        if (lines.size() < 2) {
            return new Disclosed.Withheld<>(Reason.TOO_FEW);
        }
        int[][] answered =
                lines.stream()
                        .map(l -> l.answers().counts().stream().mapToInt(n -> n).toArray())
                        .toArray(int[][]::new);
        List<List<OptionalInt>> cells = new ArrayList<>();
        int[] columns = new int[options + 1];
        for (Line line : lines) {
            int[] row = Arrays.copyOf(answered[cells.size()], options + 1);
            row[options] = line.answers().respondents() - line.answers().answered();
            IntStream.rangeClosed(0, options).forEach(j -> columns[j] += row[j]);
            cells.add(Arrays.stream(row).mapToObj(OptionalInt::of).toList());
        }
        cells.add(Arrays.stream(new int[options + 1]).mapToObj(OptionalInt::of).toList());
        List<Integer> rows =
                cells.stream()
                        .map(row -> row.stream().mapToInt(OptionalInt::getAsInt).sum())
                        .toList();
        return new Disclosed.Shown<>(
                new Counts(
                        cells,
                        rows,
                        Arrays.stream(columns).boxed().toList(),
                        tested ? Optional.of(Association.of(answered)) : Optional.empty()));
    }

    private static CrossTable table(
            Background background,
            Crossed question,
            Optional<Informant> informant,
            Optional<Occasion> occasion,
            List<String> rows,
            List<String> columns,
            List<Place> places) {
        return new CrossTable(
                new Side.Known(background),
                new Side.Asked(question),
                informant,
                occasion,
                background.name(),
                new QuestionWords(question.instrument())
                        .of(question.question())
                        .orElse(question.question().code().text()),
                rows,
                columns,
                places);
    }
}
