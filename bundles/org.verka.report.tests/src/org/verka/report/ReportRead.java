package org.verka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verka.report.CountAttack.People;
import org.verka.report.document.Block;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** What a reader learns of a report: every number of people, and of whom it is. */
final class ReportRead {

    private static final Pattern ROWS =
            Pattern.compile("(\\d+) (?:form|forms|enrolment|enrolments) from (\\w)-(\\w+)\\.csv.*");

    private final CountAttack attack;
    private final TimeAttack time;
    private final CountTables tables;
    private final MonthsRead months;
    private final DoublePredicate read;
    private final List<String> untold = new ArrayList<>();

    /**
     * @param read which numbers the reader looks at
     */
    ReportRead(ProjectUnderAttack project, DoublePredicate read) {
        this.attack = new CountAttack(project.people);
        this.time = new TimeAttack(project);
        this.tables = new CountTables(project, attack, time, read);
        this.months = new MonthsRead(project, attack, read);
        this.read = read;
    }

    CountAttack attack() {
        return attack;
    }

    MonthsRead months() {
        return months;
    }

    TimeAttack time() {
        return time;
    }

    void read(ReportDocument report) {
        report.data().forEach(tables::table);
        report.references().entries().stream()
                .flatMap(r -> r.origin().parts().stream())
                .flatMap(p -> p.lines().stream())
                .forEach(line -> origin(line.text()));
        report.sections().forEach(this::section);
        untold.addAll(new PagesRead(report, tables.people()).untold());
    }

    private void section(Section section) {
        section.sections().forEach(this::section);
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                months.table(table);
            }
            if (block instanceof Block.Table table
                    && table.caption().equals("The files that this report rests on")) {
                table.rows().stream()
                        .filter(Block.Row.Cells.class::isInstance)
                        .map(Block.Row.Cells.class::cast)
                        .forEach(row ->
                                origin(
                                        row.cells().get(1).text()
                                                + " forms from "
                                                + row.cells().get(0).text()));
            }
        }
    }

    /** Numbers of people on pages that are nowhere in the data file. */
    List<String> untold() {
        return untold;
    }

    /** Reads the pages of a report of the same for somebody else. */
    void readPages(ReportDocument other) {
        untold.addAll(new PagesRead(other, tables.people()).untold());
    }

    /** How many rows of a file are of forms; somebody who answered twice has two. */
    private void origin(String line) {
        months.origin(line);
        Matcher forms = ROWS.matcher(line);
        if (forms.matches() && "EFGKANBH".contains(forms.group(2))) {
            String form = forms.group(2);
            String family = form.equals("H") ? "B" : form;
            double number = Double.parseDouble(forms.group(1));
            if (read.test(number)) {
                attack.learn(family, forms(form, forms.group(3)), number, line);
            }
        }
    }

    /** How many forms each has. */
    private static ToIntFunction<People> forms(String form, String site) {
        return p -> {
            if (!p.site().equals(site)) {
                return 0;
            }
            return switch (form) {
                case "E", "N" -> 1;
                case "B" -> timesAnswered(p.answer(1));
                case "H" -> p.answer(2);
                default ->
                        (int)
                                p.answers().stream()
                                        .filter(a -> a < ProjectUnderAttack.none(form))
                                        .count();
            };
        };
    }

    private static int timesAnswered(int when) {
        return when == FurtherUnderAttack.NEVER ? 0 : when == FurtherUnderAttack.BOTH ? 2 : 1;
    }
}
