package org.verka.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

    private final CountAttack attack;
    private final TimeAttack time;
    private final Moments moments;
    private final FurtherTables further;
    private final RowsRead rows;
    private final OccasionTables occasions;

    /**
     * @param read which numbers the reader looks at
     */
    CountTables(
            ProjectUnderAttack project, CountAttack attack, TimeAttack time, DoublePredicate read) {
        this.attack = attack;
        this.time = time;
        this.moments = new Moments(attack, read);
        this.rows = new RowsRead(project, attack, read);
        this.occasions = new OccasionTables(attack, rows);
        this.further = new FurtherTables(attack, rows::at, rows::learn);
    }

    /** Reads a table, whatever it is. */
    void table(DataTable table) {
        rows.table(
                table,
                all -> {
                    if (table.name().equals("Enrolments")) {
                        enrolments(all);
                    } else {
                        all.forEach(reader(table));
                    }
                });
    }

    /** Every number of people that was read. */
    Set<Integer> people() {
        return rows.people();
    }

    private Consumer<DataRow> reader(DataTable table) {
        return switch (table.name()) {
            case "Survey answers" -> this::survey;
            case "Response rates" -> this::response;
            case "Cross-tables" -> this::crossed;
            case "Changes" -> this::change;
            case "Answers by site" -> this::returned;
            case "Distributions" -> occasions::spread;
            case "Ordered answers" -> this::ordered;
            case "From answer to answer" -> this::shift;
            case "Several measurements" -> this::course;
            case "Measurement by measurement" -> this::measurement;
            case "Agreement" -> this::agreement;
            case "Shares", "Sites, shares" -> this::share;
            case "Indicators" -> row -> occasions.indicator("F", row);
            case "Sites, means" -> occasions::compared;
            case "Delivery" -> further::delivery;
            case "Activities" -> further::activity;
            case "Half-years" -> further::half;
            case "Staff time" -> this::logged;
            default -> throw new AssertionError("Whom does the table " + table.name() + " count?");
        };
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
        rows.learn("E", row, "n", chose(question, row.text("answer")));
        rows.learn("E", row, "answered", chose(question, "No answer").negate());
        rows.learn("E", row, "respondents", p -> true);
    }

    private void response(DataRow row) {
        rows.learn("E", row, "respondents", p -> true);
        rows.learn("Q", row, "asked", p -> true);
    }

    private void crossed(DataRow row) {
        Predicate<People> first = chose(0, row.text("row_answer"));
        Predicate<People> second = chose(1, row.text("column_answer"));
        rows.learn("E", row, "n", first.and(second));
        rows.learn("E", row, "row_total", first);
        rows.learn("E", row, "column_total", second);
    }

    private void change(DataRow row) {
        String family = row.text("instrument");
        occasions.change(row, p -> p.answer(0) - p.answer(1), 2);
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
                    rows.at(row).and(p -> OccasionTables.has(p, at)),
                    p -> p.answer(at));
        }
        moments.of(
                row,
                Moments.Figures.ofPairs(row),
                rows.at(row).and(OccasionTables::paired),
                p -> p.answer(1) - p.answer(0));
    }

    private void returned(DataRow row) {
        if (FurtherTables.BACKGROUND.contains(row.text("instrument"))) {
            further.returned(row);
        } else {
            occasions.returned(row);
        }
    }

    private void ordered(DataRow row) {
        Predicate<People> pairs = OccasionTables::paired;
        rows.learn("G", row, "pairs", pairs);
        rows.learn(
                "G", row, "drop_out", p -> OccasionTables.has(p, 0) && !OccasionTables.has(p, 1));
        rows.learn("G", row, "up", pairs.and(p -> p.answer(1) > p.answer(0)));
        rows.learn("G", row, "same", pairs.and(p -> p.answer(1) == p.answer(0)));
        rows.learn("G", row, "down", pairs.and(p -> p.answer(1) < p.answer(0)));
    }

    private void shift(DataRow row) {
        int from = ProjectUnderAttack.WORDS.indexOf(row.text("answer_before"));
        int to = ProjectUnderAttack.WORDS.indexOf(row.text("answer_after"));
        rows.learn("G", row, "n", p -> p.answer(0) == from && p.answer(1) == to);
    }

    private void course(DataRow row) {
        measurement(row);
        rows.exactly("K", row, "measured", ofCourse(row).and(p -> measured(p) > 1));
        rows.known("df");
    }

    private void measurement(DataRow row) {
        Predicate<People> always = ofCourse(row).and(p -> measured(p) == 3);
        rows.exactly("K", row, "n", always);
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
                IntStream.range(0, p.answers().size())
                        .filter(occasion -> OccasionTables.has(p, occasion))
                        .count();
    }

    private void agreement(DataRow row) {
        Predicate<People> both = OccasionTables::paired;
        rows.learn("A", row, "n", both);
        rows.learn("A", row, "alike", both.and(p -> p.answer(0) == p.answer(1)));
        rows.learn("A", row, "second_higher", both.and(p -> p.answer(0) < p.answer(1)));
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
        rows.learn(family, row, "numerator", own.and(p -> p.answer(1) == 0));
        rows.learn(family, row, "denominator", own);
    }

    private void logged(DataRow row) {
        int use = FurtherUnderAttack.USES.indexOf(row.text("category"));
        Predicate<People> here = rows.at(row);
        if (row.number("amount").isPresent()) {
            time.learn(p -> here.test(p) && p.answer(1) == use);
        }
    }

    /** A group of those who are too few is all whom no other group names. */
    private void enrolments(List<DataRow> all) {
        List<String> named = all.stream().map(r -> r.text("group_name")).toList();
        for (DataRow row : all) {
            String name = row.text("group_name");
            int sex = ProjectUnderAttack.SEXES.indexOf(name);
            int reason = ProjectUnderAttack.REASONS.indexOf(name);
            if (sex >= 0) {
                rows.learn("N", row, "n", p -> p.answer(0) == sex);
            } else if (reason >= 0) {
                rows.learn("N", row, "n", p -> p.answer(1) == reason);
            } else if (name.equals("2014")) {
                rows.learn("N", row, "n", p -> true);
            } else {
                boolean sexes = row.text("circumstance").equalsIgnoreCase("sex");
                rows.learn(
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
