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
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.report.CountAttack.People;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;

/**
 * Takes the numbers of people out of the rows of the data file. Each column of numbers is either
 * known to count somebody or to count nobody; another one is an error.
 */
final class RowsRead {

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
    private final SiteTree tree;
    private final Map<String, Site> sites;
    private final DoublePredicate read;
    private final Set<String> columns = new HashSet<>();
    private final Set<Integer> people = new HashSet<>();

    /**
     * @param read which numbers the reader looks at
     */
    RowsRead(UnderAttack project, CountAttack attack, DoublePredicate read) {
        this.attack = attack;
        this.tree = new SiteTree(project.programme);
        this.sites =
                project.programme.getSites().stream()
                        .collect(Collectors.toMap(Site::getName, s -> s));
        this.read = read;
    }

    /**
     * Reads a table, unless it counts nobody.
     *
     * @param reader learns what its rows tell
     */
    void table(DataTable table, Consumer<List<DataRow>> reader) {
        if (CountTables.OF_NOBODY.containsKey(table.name())) {
            return;
        }
        columns.clear();
        List<DataRow> rows = table.rows().stream().map(row -> DataRow.of(table, row)).toList();
        reader.accept(rows);
        rows.forEach(this::people);
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

    /** Who is at the site of a row. */
    Predicate<People> at(DataRow row) {
        Optional<Site> site = Optional.ofNullable(sites.get(row.text("site")));
        return p -> tree.belongs(p.site(), site);
    }

    /** The reader learns how many at the site of a row are such people. */
    void learn(String family, DataRow row, String column, Predicate<People> of) {
        exactly(family, row, column, at(row).and(of));
    }

    /** The same, wherever they are. */
    void exactly(String family, DataRow row, String column, Predicate<People> of) {
        known(column);
        row.number(column)
                .filter(read::test)
                .ifPresent(n -> attack.learn(family, of, n, column + " of " + row));
    }

    /**
     * Learns a number that stands on the pages alone.
     *
     * @param where it stands
     */
    void exactly(String family, int number, String where, Predicate<People> of) {
        people.add(number);
        if (read.test(number)) {
            attack.learn(family, of, number, where);
        }
    }

    /** What a column tells is known by what other columns tell. */
    void known(String column) {
        columns.add(column);
    }
}
