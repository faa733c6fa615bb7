package org.verka.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.report.CountAttack.People;
import org.verka.report.document.Block;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** What a reader learns of a report: every number of people, and of whom it is. */
final class ReportRead {

    private static final Pattern FORMS =
            Pattern.compile("(\\d+) (?:form|forms|enrolment|enrolments) from (\\w)-(\\w+)\\.csv.*");

    private final CountAttack attack;
    private final SiteTree tree;
    private final Map<String, Site> sites;
    private final DoublePredicate read;

    /** A row of a table of the data file, by the names of its columns. */
    private record Row(Map<String, Value> cells) {

        String text(String column) {
            return cells.get(column) instanceof Value.Text text ? text.text() : "";
        }

        Optional<Double> number(String column) {
            return cells.get(column) instanceof Value.Number n
                    ? Optional.of(n.number())
                    : Optional.empty();
        }
    }

    /**
     * @param read which numbers the reader looks at
     */
    ReportRead(ProjectUnderAttack project, DoublePredicate read) {
        this.attack = new CountAttack(project.people);
        this.tree = new SiteTree(project.programme);
        this.sites =
                project.programme.getSites().stream()
                        .collect(Collectors.toMap(Site::getName, s -> s));
        this.read = read;
    }

    CountAttack attack() {
        return attack;
    }

    void read(ReportDocument report) {
        report.data().forEach(this::table);
        report.references().entries().stream()
                .flatMap(r -> r.origin().parts().stream())
                .flatMap(p -> p.lines().stream())
                .forEach(line -> origin(line.text()));
        report.sections().forEach(this::section);
    }

    private void section(Section section) {
        section.sections().forEach(this::section);
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table
                    && table.caption().equals("The files that this report rests on")) {
                table.rows().stream()
                        .filter(Block.Row.Cells.class::isInstance)
                        .map(Block.Row.Cells.class::cast)
                        .forEach(row ->
                                origin(
                                        row.cells().get(2).text()
                                                + " forms from "
                                                + row.cells().get(0).text()));
            }
        }
    }

    /** How many rows of a file are of forms; somebody who answered twice has two. */
    private void origin(String line) {
        Matcher forms = FORMS.matcher(line);
        if (!forms.matches() || forms.group(2).equals("C")) {
            return;
        }
        String family = forms.group(2);
        double number = Double.parseDouble(forms.group(1));
        Predicate<People> here = p -> p.site().equals(forms.group(3));
        boolean twice = family.equals("F") || family.equals("G");
        if (read.test(number)) {
            attack.learn(
                    family,
                    here.and(p -> !twice || p.answer(0) < none(family)),
                    here.and(p -> twice && p.answer(1) < none(family)),
                    number,
                    line);
        }
    }

    private static int none(String family) {
        return switch (family) {
            case "F" -> ProjectUnderAttack.VALUES;
            case "G" -> ProjectUnderAttack.WORDS.size();
            default -> ProjectUnderAttack.OPTIONS.size();
        };
    }

    private void table(DataTable table) {
        List<Row> rows = table.rows().stream().map(row -> row(table, row)).toList();
        switch (table.name()) {
            case "Survey answers" -> rows.forEach(this::survey);
            case "Cross-tables" -> rows.forEach(this::crossed);
            case "Changes" -> rows.forEach(this::change);
            case "Answers by site" -> rows.forEach(this::returned);
            case "Distributions" -> rows.forEach(this::spread);
            case "Ordered answers" -> rows.forEach(this::ordered);
            case "From answer to answer" -> rows.forEach(this::shift);
            case "Shares", "Sites, shares" -> rows.forEach(this::share);
            case "Indicators" -> rows.forEach(this::indicator);
            case "Enrolments" -> enrolments(rows);
            default -> {
                // no number of people, or one that is attacked where it is worked out
            }
        }
    }

    private static Row row(DataTable table, List<Value> values) {
        Map<String, Value> cells = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(table.variables().get(i).name(), values.get(i));
        }
        return new Row(cells);
    }

    private Predicate<People> at(Row row) {
        Optional<Site> site = Optional.ofNullable(sites.get(row.text("site")));
        return p -> tree.belongs(p.site(), site);
    }

    private void learn(String family, Row row, String column, Predicate<People> of) {
        row.number(column)
                .filter(read::test)
                .ifPresent(n -> attack.learn(family, at(row).and(of), n, column + " of " + row));
    }

    private static Predicate<People> chose(int question, String option) {
        List<String> options = List.of(option.split(" / "));
        boolean none = option.equals("No answer");
        return p ->
                p.answer(question) == ProjectUnderAttack.OPTIONS.size()
                        ? none
                        : options.contains(ProjectUnderAttack.OPTIONS.get(p.answer(question)));
    }

    private void survey(Row row) {
        int question = row.text("question").equals("A") ? 0 : 1;
        learn("E", row, "n", chose(question, row.text("answer")));
        learn("E", row, "answered", chose(question, "No answer").negate());
        learn("E", row, "respondents", p -> true);
    }

    private void crossed(Row row) {
        Predicate<People> first = chose(0, row.text("row_answer"));
        Predicate<People> second = chose(1, row.text("column_answer"));
        learn("E", row, "n", first.and(second));
        learn("E", row, "row_total", first);
        learn("E", row, "column_total", second);
    }

    private static boolean before(String family, People p) {
        return p.answer(0) < none(family);
    }

    private static boolean after(String family, People p) {
        return p.answer(1) < none(family);
    }

    private void change(Row row) {
        learn("F", row, "n_before", p -> before("F", p));
        learn("F", row, "n_after", p -> after("F", p));
        learn("F", row, "pairs", p -> before("F", p) && after("F", p));
        learn("F", row, "drop_out", p -> before("F", p) && !after("F", p));
        Predicate<People> pairs = p -> before("F", p) && after("F", p);
        learn("F", row, "improved", pairs.and(p -> p.answer(0) - p.answer(1) >= 2));
        learn("F", row, "worse", pairs.and(p -> p.answer(1) - p.answer(0) >= 2));
        learn("F", row, "unchanged", pairs.and(p -> Math.abs(p.answer(1) - p.answer(0)) < 2));
    }

    private void returned(Row row) {
        String form = row.text("instrument");
        if (form.equals("E")) {
            learn(form, row, "n_after", p -> true);
        } else {
            learn(form, row, "n_before", p -> before(form, p));
            learn(form, row, "n_after", p -> after(form, p));
        }
    }

    private void indicator(Row row) {
        learn("F", row, "n", p -> after("F", p));
        learn("F", row, "drop_out", p -> before("F", p) && !after("F", p));
    }

    private void spread(Row row) {
        int question = row.text("occasion").toLowerCase().startsWith("before") ? 0 : 1;
        double from = row.number("class_from").orElseThrow();
        double to = row.number("class_to").orElseThrow();
        learn(
                "F",
                row,
                "n",
                p ->
                        p.answer(question) >= from
                                && p.answer(question) <= to
                                && p.answer(question) < none("F"));
    }

    private void ordered(Row row) {
        Predicate<People> pairs = p -> before("G", p) && after("G", p);
        learn("G", row, "pairs", pairs);
        learn("G", row, "drop_out", p -> before("G", p) && !after("G", p));
        learn("G", row, "up", pairs.and(p -> p.answer(1) > p.answer(0)));
        learn("G", row, "same", pairs.and(p -> p.answer(1) == p.answer(0)));
        learn("G", row, "down", pairs.and(p -> p.answer(1) < p.answer(0)));
    }

    private void shift(Row row) {
        int from = ProjectUnderAttack.WORDS.indexOf(row.text("answer_before"));
        int to = ProjectUnderAttack.WORDS.indexOf(row.text("answer_after"));
        learn("G", row, "n", p -> p.answer(0) == from && p.answer(1) == to);
    }

    private void share(Row row) {
        String unit = row.text("reporting_unit");
        Predicate<People> own =
                p ->
                        unit.isEmpty()
                                || p.site().equals(row.text("site"))
                                        && unit.equals("u" + p.answer(0));
        learn("C", row, "numerator", own.and(p -> p.answer(1) == 0));
        learn("C", row, "denominator", own);
    }

    /** A group of those who are too few is all whom no other group names. */
    private void enrolments(List<Row> rows) {
        List<String> named = rows.stream().map(r -> r.text("group_name")).toList();
        for (Row row : rows) {
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
