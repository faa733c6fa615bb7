package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Scale;

/** What has come in of what is measured, put in order once by instrument, site and day. */
public final class Arrivals {

    private final Map<String, Map<String, long[]>> forms = new HashMap<>();
    private final List<CaseCount> counts;
    private final OtherArrivals others;

    public Arrivals(Evidence evidence) {
        counts = evidence.counts();
        others = new OtherArrivals(evidence);
        Map<String, Map<String, Integer>> many = new HashMap<>();
        for (FormAnswer form : evidence.forms()) {
            many.computeIfAbsent(form.instrument(), i -> new HashMap<>())
                    .merge(form.site(), 1, Integer::sum);
        }
        many.forEach((instrument, sites) ->
                sites.forEach((site, n) ->
                        forms.computeIfAbsent(instrument, i -> new HashMap<>())
                                .put(site, new long[n])));
        for (FormAnswer form : evidence.forms()) {
            int left = many.get(form.instrument()).merge(form.site(), -1, Integer::sum);
            forms.get(form.instrument()).get(form.site())[left] = form.date().toEpochDay();
        }
        forms.values().forEach(sites -> sites.values().forEach(Arrays::sort));
    }

    /** Whether something has come in at a time from anywhere; true of what no file can bring. */
    public boolean any(Named measured, Times.Time time) {
        return of(measured, time, site -> true).orElse(1) > 0;
    }

    /**
     * How many forms or counts have come in at {@code time} from the sites that {@code from} lets
     * through, and of an instrument whatever else tells of it; empty of what no file can bring.
     */
    OptionalInt of(Named measured, Times.Time time, Predicate<String> from) {
        return switch (source(measured)) {
            case Instrument instrument ->
                    OptionalInt.of(
                            forms(instrument, time, from) + others.of(instrument, time, from));
            case Count count ->
                    OptionalInt.of(
                            (int)
                                    counts.stream()
                                            .filter(each -> from.test(each.site()))
                                            .filter(each -> each.count().equals(count.getName()))
                                            .filter(each -> isIn(each, time))
                                            .count());
            case null, default -> OptionalInt.empty();
        };
    }

    private int forms(Instrument instrument, Times.Time time, Predicate<String> from) {
        return forms.getOrDefault(instrument.getName(), Map.of()).entrySet().stream()
                .filter(site -> from.test(site.getKey()))
                .mapToInt(site ->
                        before(site.getValue(), time.last().plusDays(1))
                                - before(site.getValue(), time.first()))
                .sum();
    }

    /** How many of some days, in order, are before a day. */
    private static int before(long[] days, LocalDate day) {
        long sought = day.toEpochDay();
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < sought) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What brings the figures: the instrument of a scale, the measure of an indicator. */
    static EObject source(Named measured) {
        EObject source =
                measured instanceof Indicator indicator ? indicator.getMeasure() : measured;
        return source instanceof Scale scale ? scale.eContainer() : source;
    }

    private static boolean isIn(CaseCount count, Times.Time time) {
        return !count.to().isBefore(time.first()) && !count.from().isAfter(time.last());
    }
}
