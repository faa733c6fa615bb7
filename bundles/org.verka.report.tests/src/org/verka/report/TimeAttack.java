package org.verka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.verka.report.CountAttack.People;

/**
 * One of the staff who knows the own time, and how many colleagues logged, and adds and subtracts
 * all that is told of time: can he or she compute what a colleague used for something?
 */
final class TimeAttack {

    private static final String FAMILY = "T";

    /** A number of each of the staff, what each used for one thing. */
    private final List<People> entries;

    private final boolean percent;
    private final Equations told = new Equations();

    TimeAttack(ProjectUnderAttack project) {
        entries = project.people.keySet().stream().filter(p -> p.family().equals(FAMILY)).toList();
        percent = project.logsPercent();
        if (percent) {
            // everybody knows that a colleague's shares are a hundred
            entries.forEach(e -> told.add(weights(o -> isOfSame(o, e))));
        }
    }

    /** The attacker reads a sum, or a mean, over those who logged. */
    void learn(Predicate<People> of) {
        told.add(weights(of));
    }

    /** Who could be found out, by whom. */
    List<String> found() {
        List<String> found = new ArrayList<>();
        for (People attacker : entries) {
            if (attacker.answer(1) == 0) {
                Equations known = told.copy();
                entries.stream()
                        .filter(e -> isOfSame(e, attacker))
                        .forEach(own -> known.add(weights(own::equals)));
                entries.stream()
                        .filter(e -> !isOfSame(e, attacker))
                        .filter(e -> known.tell(weights(e::equals)))
                        .forEach(e -> found.add(attacker + " computes " + e));
            }
        }
        return found;
    }

    private static boolean isOfSame(People one, People other) {
        return one.site().equals(other.site()) && one.answer(0) == other.answer(0);
    }

    private double[] weights(Predicate<People> of) {
        return entries.stream().mapToDouble(p -> of.test(p) ? 1 : 0).toArray();
    }
}
