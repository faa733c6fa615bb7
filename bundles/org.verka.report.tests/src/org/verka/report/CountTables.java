package org.verka.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.report.CountAttack.People;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;

/**
 * What a reader learns of a report's data file. Each table is known by its kind: either whom its
 * numbers count, or why it counts nobody. A table or a column of numbers that is not known is an
 * error, so that a new one cannot be forgotten.
 */
final class CountTables {

    /** Tables that count nobody, and why. */
    static final Map<String, String> OF_NOBODY =
            Map.ofEntries(
                    Map.entry("Site status", "what has come in, been begun and been judged"),
                    Map.entry("Trends in shares", "tests of shares that are all told"),
                    Map.entry("Cross-tables, tests", "tests of tables of which each cell is told"),
                    Map.entry("Links", "links of the theory and their verdicts"),
                    Map.entry("Factors", "what was stated, one by one, with its strength"),
                    Map.entry("Themes by site", "statements on a theme, which are no people"),
                    Map.entry("Judgements", "what evaluators conclude"),
                    Map.entry("Voices", "what was released, word by word"),
                    Map.entry("Coding by two", "passages with themes of enough interviews"),
                    Map.entry("Sources", "files and their hashes"));

    /** Columns of numbers that count nobody: means, tests, shares of what is told, amounts. */
    private static final Set<String> OF_NOTHING =
            Set.of(
                    """
                    baseline baseline_measured latest target mean_before sd_before median_before \
                    mean_after sd_after median_after difference lower upper t p p_holm p_wilcoxon \
                    d_z d_av g_av planned done records class_from class_to chi_squared slope p_slope number mean sd \
                    median kappa kappa_linear kappa_quadratic share in_time early late start_days \
                    content frequency duration coverage adaptations outside_bounds amount\
                    """
                            .split(" "));

    private final CountAttack attack;
    private final TimeAttack time;
    private final SiteTree tree;
    private final Map<String, Site> sites;
    private final DoublePredicate read;
    private final Moments moments;
    private final FurtherTables further;
    private final Set<String> columns = new HashSet<>();
    private final Set<Integer> people = new HashSet<>();

    /**
     * @param read which numbers the reader looks at
     */
    CountTables(
            ProjectUnderAttack project, CountAttack attack, TimeAttack time, DoublePredicate read) {
        this.attack = attack;
        this.time = time;
        this.tree = new SiteTree(project.programme);
        this.sites =
                project.programme.getSites().stream()
                        .collect(Collectors.toMap(Site::getName, s -> s));
        this.read = read;
        this.moments = new Moments(attack, read);
        this.further = new FurtherTables(attack, this::at, this::learn);
    }

    /** Reads a table, whatever it is. */
    void table(DataTable table) {
        if (OF_NOBODY.containsKey(table.name())) {
            return;
        }
        columns.clear();
        Consumer<DataRow> reader = reader(table);
        List<DataRow> rows = table.rows().stream().map(row -> DataRow.of(table, row)).toList();
        rows.forEach(reader);
        rows.forEach(this::people);
        if (table.name().equals("Enrolments")) {
            enrolments(rows);
            rows.forEach(this::people);
        }
        for (DataRow row : rows) {
            row.cells()
                    .forEach((column, value) -> {
                        if (value instanceof Value.Number
                                && !columns.contains(column)
                                && !OF_NOTHING.contains(column)) {
                            throw new AssertionError(
                                    "Whom does " + column + " count in " + table.name() + "?");
                        }
                    });
        }
    }

    /** Every number of people that was read. */
    Set<Integer> people() {
        return people;
    }

    private void people(DataRow row) {
        row.cells().keySet().stream()
                .filter(columns::contains)
                .flatMap(column -> row.number(column).stream())
                .forEach(n -> people.add((int) Math.round(n)));
        row.number("measured")
                .ifPresent(some -> people.add((int) (some - row.number("n").orElseThrow())));
    }

    private Consumer<DataRow> reader(DataTable table) {
        return switch (table.name()) {
            case "Survey answers" -> this::survey;
            case "Response rates" -> this::response;
            case "Cross-tables" -> this::crossed;
            case "Changes" -> this::change;
            case "Answers by site" -> this::returned;
            case "Distributions" -> this::spread;
            case "Ordered answers" -> this::ordered;
            case "From answer to answer" -> this::shift;
            case "Several measurements" -> this::course;
            case "Measurement by measurement" -> this::measurement;
            case "Agreement" -> this::agreement;
            case "Shares", "Sites, shares" -> this::share;
            case "Indicators" -> this::indicator;
            case "Sites, means" -> this::compared;
            case "Delivery" -> further::delivery;
            case "Activities" -> further::activity;
            case "Half-years" -> further::half;
            case "Staff time" -> this::logged;
            case "Enrolments" ->
                    row -> {
                        // all of them together say who the others are
                    };
            default -> throw new AssertionError("Whom does the table " + table.name() + " count?");
        };
    }

    private Predicate<People> at(DataRow row) {
        Optional<Site> site = Optional.ofNullable(sites.get(row.text("site")));
        return p -> tree.belongs(p.site(), site);
    }

    private void learn(String family, DataRow row, String column, Predicate<People> of) {
        exactly(family, row, column, at(row).and(of));
    }

    private void exactly(String family, DataRow row, String column, Predicate<People> of) {
        columns.add(column);
        row.number(column)
                .filter(read::test)
                .ifPresent(n -> attack.learn(family, of, n, column + " of " + row));
    }

    private static Predicate<People> chose(int question, String option) {
        List<String> options = List.of(option.split(" / "));
        boolean none = option.equals("No answer");
        return p ->
                p.answer(question) == ProjectUnderAttack.OPTIONS.size()
                        ? none
                        : options.contains(ProjectUnderAttack.OPTIONS.get(p.answer(question)));
    }

    private void survey(DataRow row) {
        if (FurtherTables.BACKGROUND.contains(row.text("instrument"))) {
            further.background(row);
            return;
        }
        int question = row.text("question").equals("A") ? 0 : 1;
        learn("E", row, "n", chose(question, row.text("answer")));
        learn("E", row, "answered", chose(question, "No answer").negate());
        learn("E", row, "respondents", p -> true);
    }

    private void response(DataRow row) {
        learn("E", row, "respondents", p -> true);
        learn("Q", row, "asked", p -> true);
    }

    private void crossed(DataRow row) {
        Predicate<People> first = chose(0, row.text("row_answer"));
        Predicate<People> second = chose(1, row.text("column_answer"));
        learn("E", row, "n", first.and(second));
        learn("E", row, "row_total", first);
        learn("E", row, "column_total", second);
    }

    private static boolean has(People p, int occasion) {
        return p.answer(occasion) < ProjectUnderAttack.none(p.family());
    }

    private static boolean paired(People p) {
        return has(p, 0) && has(p, 1);
    }

    private void change(DataRow row) {
        String family = row.text("instrument");
        learn(family, row, "n_before", p -> has(p, 0));
        learn(family, row, "n_after", p -> has(p, 1));
        learn(family, row, "pairs", CountTables::paired);
        learn(family, row, "drop_out", p -> has(p, 0) && !has(p, 1));
        Predicate<People> pairs = CountTables::paired;
        learn(family, row, "improved", pairs.and(p -> p.answer(0) - p.answer(1) >= 2));
        learn(family, row, "worse", pairs.and(p -> p.answer(1) - p.answer(0) >= 2));
        learn(family, row, "unchanged", pairs.and(p -> Math.abs(p.answer(1) - p.answer(0)) < 2));
        columns.add("df");
        moments.ceiling(row, family.equals("F") ? 0 : ProjectUnderAttack.none(family) - 1);
        for (int occasion = 0; occasion < 2; occasion++) {
            int at = occasion;
            String when = occasion == 0 ? "before" : "after";
            moments.of(
                    row,
                    new Moments.Figures(
                            row.number("n_" + when),
                            row.number("mean_" + when),
                            row.number("sd_" + when),
                            Moments.OFF),
                    at(row).and(p -> has(p, at)),
                    p -> p.answer(at));
        }
        moments.of(
                row,
                Moments.Figures.ofPairs(row),
                at(row).and(CountTables::paired),
                p -> p.answer(1) - p.answer(0));
    }

    private void returned(DataRow row) {
        String family = row.text("instrument");
        if (FurtherTables.BACKGROUND.contains(family)) {
            further.returned(row);
            return;
        }
        int rater = FurtherUnderAttack.RATERS.indexOf(row.text("informant"));
        learn(family, row, "n_before", p -> has(p, Math.max(0, rater)));
        Predicate<People> after = p -> family.equals("E") || has(p, 1);
        learn(family, row, "n_after", family.equals("G") ? CountTables::paired : after);
    }

    private void indicator(DataRow row) {
        learn("F", row, "n", p -> has(p, 1));
        learn("F", row, "drop_out", p -> has(p, 0) && !has(p, 1));
    }

    private void spread(DataRow row) {
        int occasion = row.text("occasion").toLowerCase().startsWith("before") ? 0 : 1;
        double from = row.number("class_from").orElseThrow();
        double to = row.number("class_to").orElseThrow();
        learn(
                row.text("instrument"),
                row,
                "n",
                p -> has(p, occasion) && p.answer(occasion) >= from && p.answer(occasion) <= to);
    }

    private void ordered(DataRow row) {
        Predicate<People> pairs = CountTables::paired;
        learn("G", row, "pairs", pairs);
        learn("G", row, "drop_out", p -> has(p, 0) && !has(p, 1));
        learn("G", row, "up", pairs.and(p -> p.answer(1) > p.answer(0)));
        learn("G", row, "same", pairs.and(p -> p.answer(1) == p.answer(0)));
        learn("G", row, "down", pairs.and(p -> p.answer(1) < p.answer(0)));
    }

    private void shift(DataRow row) {
        int from = ProjectUnderAttack.WORDS.indexOf(row.text("answer_before"));
        int to = ProjectUnderAttack.WORDS.indexOf(row.text("answer_after"));
        learn("G", row, "n", p -> p.answer(0) == from && p.answer(1) == to);
    }

    private void course(DataRow row) {
        measurement(row);
        exactly("K", row, "measured", ofCourse(row).and(p -> measured(p) > 1));
        columns.add("df");
    }

    private void measurement(DataRow row) {
        Predicate<People> always = ofCourse(row).and(p -> measured(p) == 3);
        exactly("K", row, "n", always);
        row.number("number")
                .ifPresent(number ->
                        moments.of(
                                row,
                                new Moments.Figures(
                                        row.number("n"),
                                        row.number("mean"),
                                        row.number("sd"),
                                        Moments.OFF),
                                always,
                                p -> p.answer(number.intValue() - 1)));
    }

    /** A site has its own in it, and not those of its parts. */
    private static Predicate<People> ofCourse(DataRow row) {
        return p -> row.text("site").isEmpty() || p.site().equals(row.text("site"));
    }

    private static int measured(People p) {
        return (int)
                IntStream.range(0, p.answers().size()).filter(occasion -> has(p, occasion)).count();
    }

    private void agreement(DataRow row) {
        Predicate<People> both = CountTables::paired;
        learn("A", row, "n", both);
        learn("A", row, "alike", both.and(p -> p.answer(0) == p.answer(1)));
        learn("A", row, "second_higher", both.and(p -> p.answer(0) < p.answer(1)));
    }

    private void share(DataRow row) {
        String family = row.text("count");
        String unit = row.text("reporting_unit");
        int year = ((Value.Day) row.cells().get("from")).day().getYear();
        Predicate<People> own =
                p ->
                        family.equals("C")
                                ? unit.isEmpty() || unit.equals("u" + p.answer(0))
                                : p.answer(0) == year - FurtherUnderAttack.FIRST_YEAR;
        own = own.and(p -> unit.isEmpty() || p.site().equals(row.text("site")));
        learn(family, row, "numerator", own.and(p -> p.answer(1) == 0));
        learn(family, row, "denominator", own);
    }

    /** Of pairs where there are any, else of all who answered, after where anybody did. */
    private void compared(DataRow row) {
        String family = row.text("instrument");
        Predicate<People> of = CountTables::paired;
        if (!row.text("kind").startsWith("change")) {
            int rater = FurtherUnderAttack.RATERS.indexOf(row.text("informant"));
            boolean after = attack.count(family, at(row).and(p -> has(p, 1))) > 0;
            of = p -> has(p, rater >= 0 ? rater : after ? 1 : 0);
        }
        learn(family, row, "n", of);
        boolean before = family.equals("A");
        learn(family, row, "drop_out", before ? p -> false : p -> has(p, 0) && !has(p, 1));
    }

    private void logged(DataRow row) {
        int use = FurtherUnderAttack.USES.indexOf(row.text("category"));
        Predicate<People> here = at(row);
        if (row.number("amount").isPresent()) {
            time.learn(p -> here.test(p) && p.answer(1) == use);
        }
    }

    /** A group of those who are too few is all whom no other group names. */
    private void enrolments(List<DataRow> rows) {
        List<String> named = rows.stream().map(r -> r.text("group_name")).toList();
        for (DataRow row : rows) {
            String name = row.text("group_name");
            int sex = ProjectUnderAttack.SEXES.indexOf(name);
            int reason = ProjectUnderAttack.REASONS.indexOf(name);
            if (sex >= 0) {
                learn("N", row, "n", p -> p.answer(0) == sex);
            } else if (reason >= 0) {
                learn("N", row, "n", p -> p.answer(1) == reason);
            } else if (name.equals("2014")) {
                learn("N", row, "n", p -> true);
            } else {
                boolean sexes = row.text("circumstance").equalsIgnoreCase("sex");
                learn(
                        "N",
                        row,
                        "n",
                        p ->
                                !named.contains(
                                        sexes
                                                ? ProjectUnderAttack.SEXES.get(p.answer(0))
                                                : ProjectUnderAttack.REASONS.get(p.answer(1))));
            }
        }
    }
}
