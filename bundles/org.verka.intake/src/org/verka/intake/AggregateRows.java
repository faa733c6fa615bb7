package org.verka.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.Instrument;

/**
 * Rows that tell of a group without its raw data: how many, their mean and standard deviation, or
 * how many gave each answer, in columns headed by the answers or on a row each.
 */
final class AggregateRows implements RowReader {

    private final String path;
    private final Instrument instrument;
    private final Places places;
    private final Facts facts;
    private final Periods periods;
    private final FormWords words;
    private final Optional<Bound> group;
    private final Optional<Bound> amount;
    private final Optional<Bound> mean;
    private final Optional<Bound> deviation;
    private final Optional<Bound> answer;
    private final List<Bound> answers;
    private final Joined<ReportedAggregate.Key, Told> joined = new Joined<>();

    private AggregateRows(MappedFile file) {
        path = file.path();
        instrument = file.mapping().getInstrument();
        places = file.places();
        facts = file.facts();
        periods = new Periods(file.layout());
        words = new FormWords(file.mapping(), file.layout());
        group = file.anyColumn(ColumnRole.GROUP);
        amount = file.anyColumn(ColumnRole.AMOUNT);
        mean = file.anyColumn(ColumnRole.MEAN);
        deviation = file.anyColumn(ColumnRole.DEVIATION);
        answer = file.anyColumn(ColumnRole.VALUE);
        answers = file.layout().all(ColumnRole.ANSWER_COUNT);
    }

    static Optional<RowReader> of(MappedFile file) {
        file.needs("INSTRUMENT", file.mapping().getInstrument());
        new Periods(file.layout()).needed(file.layout(), file.needs());
        if (Vocabulary.occasion(file.mapping().getOccasion()).isEmpty()) {
            file.needs(ColumnRole.OCCASION);
        }
        return file.needs(ColumnRole.SCALE)
                .needsUnless(ColumnRole.ANSWER_COUNT, ColumnRole.AMOUNT)
                .readBy(AggregateRows::new);
    }

    private static final class Told {
        private final int row;
        private final SortedMap<String, Integer> counts = new TreeMap<>();
        private long n;
        private Optional<BigDecimal> mean = Optional.empty();
        private Optional<BigDecimal> deviation = Optional.empty();

        Told(int row) {
            this.row = row;
        }
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<Periods.Period> when = periods.of(cells);
        Optional<Occasion> occasion = words.occasion(cells);
        Optional<String> scale = words.measured(cells);
        Optional<String> informant = words.informant(cells);
        String which = cells.name(group);
        Told row = told(cells);
        if (site.isEmpty()
                || when.isEmpty()
                || occasion.isEmpty()
                || scale.isEmpty()
                || informant.isEmpty()) {
            return;
        }
        ReportedAggregate.Key key =
                new ReportedAggregate.Key(
                        site.get(),
                        instrument.getName(),
                        scale.get(),
                        informant.get(),
                        occasion.get(),
                        which,
                        when.get().first(),
                        when.get().last());
        Told before = joined.of(key, k -> row);
        if (before != row) {
            join(cells, before, row);
        }
        if (!cells.sound()) {
            joined.spoil(key);
        }
    }

    private Told told(Cells cells) {
        Told told = new Told(cells.row());
        told.mean = mean.flatMap(cells::number);
        told.deviation = deviation.flatMap(cells::number);
        if (told.deviation.isPresent() && told.deviation.get().signum() < 0) {
            cells.report(Code.OUT_OF_RANGE, deviation.orElseThrow(), 0, "…");
        }
        long answered = 0;
        for (Bound each : answers) {
            if (!cells.missing(each)) {
                int count = count(cells, each);
                told.counts.put(each.header(), count);
                answered += count;
            }
        }
        told.n = amount.isEmpty() ? answered : count(cells, amount.get());
        if (amount.isPresent() && answered > told.n) {
            cells.report(Code.NUMERATOR_TOO_LARGE, answers.get(0), told.n);
        }
        if (answer.isPresent() && cells.needed(answer.get()).isPresent()) {
            told.counts.put(cells.raw(answer.get()), Math.toIntExact(told.n));
        }
        if (told.n == 0 && told.mean.isPresent()) {
            cells.report(Code.MEAN_OF_NONE, mean.orElseThrow());
        }
        return told;
    }

    private static int count(Cells cells, Bound at) {
        OptionalLong number = cells.count(at, Integer.MAX_VALUE);
        return number.isEmpty() ? 0 : Math.toIntExact(number.getAsLong());
    }

    /** Only rows of an answer each go together. */
    private void join(Cells cells, Told before, Told row) {
        boolean more =
                answer.isPresent()
                        && row.counts.keySet().stream().noneMatch(before.counts::containsKey);
        if (!more) {
            cells.report(Code.DUPLICATE_ANSWER, words.place(), before.row);
        } else if (!before.mean.equals(row.mean) || !before.deviation.equals(row.deviation)) {
            cells.report(Code.ANSWERS_DIFFER, mean.or(() -> deviation).orElseThrow(), before.row);
        } else if (cells.sound()) {
            before.counts.putAll(row.counts);
            before.n += row.n;
        }
    }

    @Override
    public void end() {
        joined.sound()
                .forEach((key, told) ->
                        facts.give(
                                new ReportedAggregate(
                                        key,
                                        Math.toIntExact(told.n),
                                        told.mean,
                                        told.deviation,
                                        told.counts,
                                        new Origin(path, told.row))));
    }
}
