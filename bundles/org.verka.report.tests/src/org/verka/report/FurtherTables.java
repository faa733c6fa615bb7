package org.verka.report;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.verka.report.CountAttack.People;
import org.verka.report.document.DataTable.Value;

/** What a reader learns of what was done, and of a question that is asked twice. */
final class FurtherTables {

    /** The forms that ask the same people of their sex. */
    static final Set<String> BACKGROUND = Set.of("B", "H");

    /** Reads a number of people. */
    interface Learning {
        void learn(String family, DataRow row, String column, Predicate<People> of);
    }

    private final CountAttack attack;
    private final Function<DataRow, Predicate<People>> at;
    private final Learning reader;

    FurtherTables(CountAttack attack, Function<DataRow, Predicate<People>> at, Learning reader) {
        this.attack = attack;
        this.at = at;
        this.reader = reader;
    }

    void delivery(DataRow row) {
        if (row.text("activity").equals("W")) {
            reader.learn("W", row, "early", p -> p.answer(0) < 2);
            reader.learn("W", row, "in_time", p -> p.answer(0) >= 2 && p.answer(0) <= 9);
            reader.learn("W", row, "late", p -> p.answer(0) > 9);
            return;
        }
        reader.learn("D", row, "participants", p -> true);
        reader.learn("L", row, "eligible", p -> p.answer(1) == 0);
        reader.learn("M", row, "reached", p -> p.answer(1) == 0);
    }

    /** Entries of something done with people are of one person or more. */
    void activity(DataRow row) {
        if (row.text("activity").equals("W")) {
            reader.learn("W", row, "done", p -> true);
            row.number("records").ifPresent(n -> attack.least("W", at.apply(row), n, "" + row));
        }
    }

    void half(DataRow row) {
        if (row.text("activity").equals("W")) {
            int first = ((Value.Day) row.cells().get("from")).day().getMonthValue();
            reader.learn("W", row, "done", p -> p.answer(0) >= first && p.answer(0) < first + 6);
        }
    }

    /** Who answered a form on an occasion. */
    private static Predicate<People> answered(DataRow row, boolean before) {
        int once = before ? FurtherUnderAttack.FIRST : FurtherUnderAttack.LATER;
        return row.text("instrument").equals("H")
                ? p -> before && p.answer(2) == FurtherUnderAttack.ELSEWHERE
                : p -> p.answer(1) == FurtherUnderAttack.BOTH || p.answer(1) == once;
    }

    void background(DataRow row) {
        Predicate<People> answered =
                answered(row, row.text("occasion").toLowerCase().startsWith("before"));
        int sex = ProjectUnderAttack.SEXES.indexOf(row.text("answer"));
        reader.learn("B", row, "n", answered.and(p -> p.answer(0) == sex));
        reader.learn("B", row, "answered", answered);
        reader.learn("B", row, "respondents", answered);
    }

    void returned(DataRow row) {
        reader.learn("B", row, "n_before", answered(row, true));
        reader.learn("B", row, "n_after", answered(row, false));
    }
}
