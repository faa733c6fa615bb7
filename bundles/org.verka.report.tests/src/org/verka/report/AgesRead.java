package org.verka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.verka.evaluation.Evaluation;
import org.verka.report.CountAttack.People;
import org.verka.report.document.DataTable;
import org.verka.report.document.ReportDocument;

/**
 * What a reader learns of people by age, and of what they answered; see {@link AgesUnderAttack}.
 */
final class AgesRead {

    private final CountAttack attack;
    private final RowsRead rows;
    private final OccasionTables occasions;
    private final DoublePredicate read;
    private final List<String> untold = new ArrayList<>();
    private int recovered;

    /**
     * @param read which numbers the reader looks at
     */
    AgesRead(AgesUnderAttack project, DoublePredicate read) {
        this.attack = new CountAttack(project.people);
        this.rows = new RowsRead(project, attack, read);
        this.occasions = new OccasionTables(attack, rows);
        this.read = read;
    }

    CountAttack attack() {
        return attack;
    }

    /** How many times it is told how many passed their cut-off. */
    int recovered() {
        return recovered;
    }

    /** Numbers of people on pages that are nowhere in the data file. */
    List<String> untold() {
        return untold;
    }

    /** How many are enrolled at all is said on the pages alone. */
    void enrolled(Evaluation evaluation) {
        evaluation
                .enrolments()
                .ifPresent(e ->
                        rows.exactly("O", e.enrolled(), "enrolled", AgesUnderAttack::isEnrolled));
    }

    void read(ReportDocument report) {
        report.data().forEach(table -> rows.table(table, all -> reader(table).accept(all)));
        ReportRead.lines(report)
                .flatMap(line -> ReportRead.Rows.of(line).stream())
                .filter(r -> read.test(r.number()))
                .forEach(r ->
                        attack.learn("O", rowsOf(r.family(), r.site()), r.number(), "rows " + r));
        untold.addAll(new PagesRead(report, rows.people()).untold());
    }

    /** Nobody is enrolled twice. */
    private static ToIntFunction<People> rowsOf(String family, String site) {
        return p -> {
            if (!p.site().equals(site)) {
                return 0;
            }
            return family.equals("N")
                    ? AgesUnderAttack.isEnrolled(p) ? 1 : 0
                    : (OccasionTables.has(p, 0) ? 1 : 0) + (OccasionTables.has(p, 1) ? 1 : 0);
        };
    }

    private Consumer<List<DataRow>> reader(DataTable table) {
        return switch (table.name()) {
            case "Changes" -> all -> all.forEach(this::change);
            case "Distributions" -> all -> all.forEach(occasions::spread);
            case "Indicators" -> all -> all.forEach(row -> occasions.indicator("O", row));
            case "Sites, means" -> all -> all.forEach(occasions::compared);
            case "Answers by site" -> all -> all.forEach(occasions::returned);
            case "Enrolments" -> all -> all.forEach(row -> enrolled(row, all));
            default -> throw new AssertionError("Whom does the table " + table.name() + " count?");
        };
    }

    private void change(DataRow row) {
        occasions.change(row, AgesUnderAttack::gain, AgesUnderAttack.CHANGE);
        rows.learn("O", row, "passed_cut_off", AgesUnderAttack::hasRecovered);
        recovered += row.number("passed_cut_off").isPresent() ? 1 : 0;
    }

    /** The others are all whom no other row of the same circumstance names. */
    private void enrolled(DataRow row, List<DataRow> all) {
        String circumstance = row.text("circumstance");
        Function<People, String> group = group(circumstance);
        List<String> named =
                all.stream()
                        .filter(r -> r.text("circumstance").equals(circumstance))
                        .map(r -> r.text("group_name"))
                        .toList();
        String name = row.text("group_name");
        boolean others = name.startsWith("Others");
        rows.learn(
                "O",
                row,
                "n",
                p ->
                        AgesUnderAttack.isEnrolled(p)
                                && (others
                                        ? !named.contains(group.apply(p))
                                        : group.apply(p).equals(name)));
    }

    private static Function<People, String> group(String circumstance) {
        return switch (circumstance.toLowerCase()) {
            case "age at the beginning" -> p -> AgesUnderAttack.age(p).group();
            case "year they began" -> p -> "" + AgesUnderAttack.age(p).enrolled();
            case "sex" -> p -> ProjectUnderAttack.SEXES.get(p.answer(3));
            default -> throw new AssertionError("By what are enrolments, " + circumstance + "?");
        };
    }
}
