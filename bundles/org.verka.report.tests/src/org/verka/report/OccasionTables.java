package org.verka.report;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.verka.report.CountAttack.People;

/** What a reader learns of people who have a value before, after, or both, or by each of two. */
final class OccasionTables {

    private final CountAttack attack;
    private final RowsRead rows;

    OccasionTables(CountAttack attack, RowsRead rows) {
        this.attack = attack;
        this.rows = rows;
    }

    static boolean has(People p, int occasion) {
        return p.answer(occasion) < ProjectUnderAttack.none(p.family());
    }

    static boolean paired(People p) {
        return has(p, 0) && has(p, 1);
    }

    private static boolean droppedOut(People p) {
        return has(p, 0) && !has(p, 1);
    }

    /**
     * Reads of a change how many there are, and how many changed reliably.
     *
     * @param gain by how much somebody changed for the better
     * @param limit the least gain or loss that is reliable
     */
    void change(DataRow row, ToIntFunction<People> gain, int limit) {
        String family = row.text("instrument");
        rows.learn(family, row, "n_before", p -> has(p, 0));
        rows.learn(family, row, "n_after", p -> has(p, 1));
        rows.learn(family, row, "pairs", OccasionTables::paired);
        rows.learn(family, row, "drop_out", OccasionTables::droppedOut);
        Predicate<People> pairs = OccasionTables::paired;
        Predicate<People> better = p -> gain.applyAsInt(p) >= limit;
        Predicate<People> worse = p -> -gain.applyAsInt(p) >= limit;
        rows.learn(family, row, "improved", pairs.and(better));
        rows.learn(family, row, "worse", pairs.and(worse));
        rows.learn(family, row, "unchanged", pairs.and(better.or(worse).negate()));
        rows.known("df");
    }

    void spread(DataRow row) {
        int occasion = row.text("occasion").toLowerCase().startsWith("before") ? 0 : 1;
        double from = row.number("class_from").orElseThrow();
        double to = row.number("class_to").orElseThrow();
        rows.learn(
                row.text("instrument"),
                row,
                "n",
                p -> has(p, occasion) && p.answer(occasion) >= from && p.answer(occasion) <= to);
    }

    /**
     * Reads a row of a table that does not say what was measured with.
     *
     * @param family what it was
     */
    void indicator(String family, DataRow row) {
        rows.learn(family, row, "n", p -> has(p, 1));
        rows.learn(family, row, "drop_out", OccasionTables::droppedOut);
    }

    void returned(DataRow row) {
        String family = row.text("instrument");
        int rater = FurtherUnderAttack.RATERS.indexOf(row.text("informant"));
        rows.learn(family, row, "n_before", p -> has(p, Math.max(0, rater)));
        Predicate<People> after = p -> family.equals("E") || has(p, 1);
        rows.learn(family, row, "n_after", family.equals("G") ? OccasionTables::paired : after);
    }

    /** Of pairs where there are any, else of all who answered, after where anybody did. */
    void compared(DataRow row) {
        String family = row.text("instrument");
        Predicate<People> of = OccasionTables::paired;
        if (!row.text("kind").startsWith("change")) {
            int rater = FurtherUnderAttack.RATERS.indexOf(row.text("informant"));
            boolean after = attack.count(family, rows.at(row).and(p -> has(p, 1))) > 0;
            of = p -> has(p, rater >= 0 ? rater : after ? 1 : 0);
        }
        rows.learn(family, row, "n", of);
        boolean before = family.equals("A");
        rows.learn(family, row, "drop_out", p -> !before && droppedOut(p));
    }
}
