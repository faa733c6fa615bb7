package org.verka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verka.report.CountAttack.People;
import org.verka.report.document.Block;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** What a reader learns of a report: every number of people, and of whom it is. */
final class ReportRead {

    private static final Pattern ROWS =
            Pattern.compile("(\\d+) (?:form|forms|enrolment|enrolments) from (\\w)-(\\w+)\\.csv.*");

    /** So many forms, or enrolments, are in the file of a family at a site. */
    record Rows(double number, String family, String site) {

        /** Empty when a line is of something else. */
        static Optional<Rows> of(String line) {
            Matcher rows = ROWS.matcher(line);
            return rows.matches()
                    ? Optional.of(
                            new Rows(
                                    Double.parseDouble(rows.group(1)),
                                    rows.group(2),
                                    rows.group(3)))
                    : Optional.empty();
        }
    }

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
        lines(report).forEach(this::origin);
        report.sections().forEach(this::section);
        untold.addAll(new PagesRead(report, tables.people()).untold());
    }

    private void section(Section section) {
        section.sections().forEach(this::section);
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                months.table(table);
            }
        }
    }

    /** What is said of the files that each number is from, and of how many rows each file has. */
    static Stream<String> lines(ReportDocument report) {
        Stream<String> origins =
                report.references().entries().stream()
                        .flatMap(r -> r.origin().parts().stream())
                        .flatMap(p -> p.lines().stream())
                        .map(line -> line.text());
        return Stream.concat(origins, report.sections().stream().flatMap(ReportRead::files));
    }

    private static Stream<String> files(Section section) {
        Stream<String> own =
                section.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .filter(t -> t.caption().equals("The files that this report rests on"))
                        .flatMap(t -> t.rows().stream())
                        .filter(Block.Row.Cells.class::isInstance)
                        .map(row -> ((Block.Row.Cells) row).cells())
                        .map(cells -> cells.get(1).text() + " forms from " + cells.get(0).text());
        return Stream.concat(own, section.sections().stream().flatMap(ReportRead::files));
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
        Rows.of(line)
                .filter(r -> "EFGKANBH".contains(r.family()) && read.test(r.number()))
                .ifPresent(r ->
                        attack.learn(
                                r.family().equals("H") ? "B" : r.family(),
                                forms(r.family(), r.site()),
                                r.number(),
                                line));
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
