package org.verka.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.Fact;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.Instrument;
import org.verka.model.Intake;

/**
 * Rows that tell of a group without its raw data: how many, their mean and standard deviation, or
 * how many gave each answer, in columns headed by the answers or on a row each.
 */
final class AggregateRows implements RowReader {

    private final String path;
    private final Instrument instrument;
    private final Places places;
    private final Periods periods;
    private final FormWords words;
    private final Optional<Bound> group;
    private final Optional<Bound> amount;
    private final Optional<Bound> mean;
    private final Optional<Bound> deviation;
    private final Optional<Bound> answer;
    private final List<Bound> answers;
    private final Joined<ReportedAggregate.Key, Told> joined = new Joined<>();

    private AggregateRows(String path, Intake mapping, Layout layout, Places places) {
        this.path = path;
        instrument = mapping.getInstrument();
        this.places = places;
        periods = new Periods(layout);
        words = new FormWords(mapping, layout);
        group = layout.first(ColumnRole.GROUP);
        amount = layout.first(ColumnRole.AMOUNT);
        mean = layout.first(ColumnRole.MEAN);
        deviation = layout.first(ColumnRole.DEVIATION);
        answer = layout.first(ColumnRole.VALUE);
        answers = layout.all(ColumnRole.ANSWER_COUNT);
    }

    static Optional<RowReader> of(
            String path, Intake mapping, Layout layout, Vocabulary vocabulary, Needs needs) {
        Places places = new Places(mapping, layout, vocabulary);
        Instrument instrument = mapping.getInstrument();
        needs.that("INSTRUMENT", instrument != null && instrument.getName() != null);
        needs.that("SITE", places.known());
        new Periods(layout).needed(layout, needs);
        if (Vocabulary.occasion(mapping.getOccasion()).isEmpty()) {
            needs.column(layout, ColumnRole.OCCASION);
        }
        needs.column(layout, ColumnRole.SCALE);
        if (layout.all(ColumnRole.ANSWER_COUNT).isEmpty()) {
            needs.column(layout, ColumnRole.AMOUNT);
        }
        return needs.met()
                ? Optional.of(new AggregateRows(path, mapping, layout, places))
                : Optional.empty();
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
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        joined.sound()
                .forEach((key, told) ->
                        facts.add(
                                new ReportedAggregate(
                                        key.site(),
                                        key.instrument(),
                                        key.scale(),
                                        key.informant(),
                                        key.occasion(),
                                        key.group(),
                                        key.from(),
                                        key.to(),
                                        Math.toIntExact(told.n),
                                        told.mean,
                                        told.deviation,
                                        told.counts,
                                        new Origin(path, told.row))));
        return facts;
    }
}
