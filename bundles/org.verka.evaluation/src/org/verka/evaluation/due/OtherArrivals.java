package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.verka.evidence.Evidence;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;
import org.verka.model.Instrument;
import org.verka.model.Named;

/**
 * What has come in of an instrument in another way than by filled-in forms: what was reported of a
 * group, notes of an interview that has the instrument's name or label for its title, and time that
 * was logged in a category that is one of the instrument's questions.
 */
final class OtherArrivals {

    private final List<ReportedAggregate> aggregates;
    private final List<InterviewNote> notes;
    private final List<TimeLog> logs;

    OtherArrivals(Evidence evidence) {
        aggregates = evidence.of(ReportedAggregate.class);
        notes = evidence.of(InterviewNote.class);
        logs = evidence.of(TimeLog.class);
    }

    /** How many at {@code time} from the sites that {@code from} lets through. */
    int of(Instrument instrument, Times.Time time, Predicate<String> from) {
        Stream<Boolean> all =
                Stream.of(
                                aggregates.stream()
                                        .filter(a -> from.test(a.site()))
                                        .filter(a -> a.instrument().equals(instrument.getName()))
                                        .map(a -> isIn(a.from(), a.to(), time)),
                                notes.stream()
                                        .filter(n -> from.test(n.site()))
                                        .filter(n -> isCalled(n.title(), instrument))
                                        .map(n -> isIn(n.date(), n.date(), time)),
                                logs.stream()
                                        .filter(l -> from.test(l.site()))
                                        .filter(l -> asks(instrument, l.category()))
                                        .map(l -> isIn(l.from(), l.to(), time)))
                        .flatMap(s -> s);
        return (int) all.filter(in -> in).count();
    }

    private static boolean asks(Instrument instrument, String category) {
        return instrument.getItems().stream().anyMatch(item -> isCalled(category, item));
    }

    private static boolean isCalled(String words, Named named) {
        return words.equalsIgnoreCase(named.getName()) || words.equalsIgnoreCase(named.getLabel());
    }

    private static boolean isIn(LocalDate from, LocalDate to, Times.Time time) {
        return !to.isBefore(time.first()) && !from.isAfter(time.last());
    }
}
