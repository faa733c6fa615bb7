package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.verka.model.Programme;

/**
 * What the follow-up plan of a programme wants, and how it stands.
 *
 * @param programme the whole programme
 * @param asOf the day that {@code items} are told of
 * @param items what has a time, by day and then in the order of the plan
 * @param untold the lines without one
 */
public record DueList(Programme programme, LocalDate asOf, List<Due> items, List<Untold> untold) {

    public DueList {
        items = List.copyOf(items);
        untold = List.copyOf(untold);
    }

    /** The same with only those items that {@code wanted} lets through. */
    public DueList only(Predicate<Due> wanted) {
        return new DueList(programme, asOf, items.stream().filter(wanted).toList(), untold);
    }

    /** Those that stand as {@code status} says. */
    public Stream<Due> with(DueStatus status) {
        return items.stream().filter(item -> item.status() == status);
    }
}
