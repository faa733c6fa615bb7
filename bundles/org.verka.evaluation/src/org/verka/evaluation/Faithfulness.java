package org.verka.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.verka.evaluation.Delivery.Adaptation;
import org.verka.evaluation.Delivery.Aspect;
import org.verka.evaluation.Delivery.Bounds;
import org.verka.evaluation.Delivery.Part;
import org.verka.evidence.ActivityRecord;
import org.verka.model.Activity;
import org.verka.model.DateSpan;
import org.verka.model.Fidelity;
import org.verka.model.Frequency;
import org.verka.model.Interval;
import org.verka.model.Level;

/**
 * Content, frequency, duration and coverage as far as the theory states them and the logs tell.
 *
 * <ul>
 *   <li>Content: the part of the entries not noted as adapted outside its bounds, of those whose
 *       note begins with a word for as planned or adapted; see {@link #adaptations}.
 *   <li>Frequency: how often it was done beside how often that would be in the time that has
 *       passed. Not told of an activity with individuals, nor where more is planned than the
 *       frequency makes: it is then each participant's.
 *   <li>Duration: the days from the first entry to the last beside those planned, or those that
 *       have passed if they are fewer; told as the frequency is.
 *   <li>Coverage: the reached of the eligible beside the part that is planned.
 * </ul>
 */
final class Faithfulness {

    private static final double DAYS_A_YEAR = 365.25;
    private static final Pattern ADAPTED = Pattern.compile("^(anpass|adapt)", Pattern.DOTALL);
    private static final Pattern PLANNED = Pattern.compile("^(som planerat|as planned)");
    private static final Pattern OUTSIDE = Pattern.compile("^\\S+( \\S+)? (utanför|outside)");
    private static final Pattern INSIDE = Pattern.compile("^\\S+( \\S+)? (inom|within|inside)");

    private final Activity activity;
    private final Optional<DateSpan> period;
    private final LocalDate day;
    private final List<ActivityRecord> records;
    private final boolean wholePlan;

    /**
     * @param wholePlan whether the entries are of all sites, whose plan the activity's is; what one
     *     of several sites did is no part of how often all should
     */
    Faithfulness(
            Activity activity,
            Optional<DateSpan> period,
            LocalDate day,
            List<ActivityRecord> records,
            boolean wholePlan) {
        this.activity = activity;
        this.period = period;
        this.day = day;
        this.records = records;
        this.wholePlan = wholePlan;
    }

    /**
     * The parts that the theory states.
     *
     * @param isTold whether how much was done may be told, and so what tells it
     */
    List<Aspect> aspects(Optional<Delivery.Reach> reach, boolean isTold) {
        return aspects(reach).stream()
                .map(a -> isTold || a.part() == Part.COVERAGE ? a : Aspect.withheld(a.part()))
                .toList();
    }

    private List<Aspect> aspects(Optional<Delivery.Reach> reach) {
        Fidelity fidelity = activity.getFidelity();
        List<Aspect> aspects = new ArrayList<>();
        if (fidelity == null) {
            return aspects;
        }
        if (fidelity.getContent() != null) {
            aspects.add(content());
        }
        if (fidelity.getFrequency() != null) {
            aspects.add(aspect(Part.FREQUENCY, frequency(fidelity.getFrequency()), records.size()));
        }
        if (fidelity.getDuration() != null) {
            aspects.add(aspect(Part.DURATION, duration(fidelity), done().size()));
        }
        if (fidelity.getCoverage() != null && fidelity.getCoverage().signum() > 0) {
            double planned = fidelity.getCoverage().doubleValue() / 100;
            aspects.add(
                    aspect(
                            Part.COVERAGE,
                            reach.map(Delivery.Reach::share)
                                    .filter(OptionalDouble::isPresent)
                                    .map(s -> OptionalDouble.of(s.getAsDouble() / planned))
                                    .orElse(OptionalDouble.empty()),
                            0));
        }
        return aspects;
    }

    private Aspect aspect(Part part, OptionalDouble followed, int basis) {
        return new Aspect(part, followed, followed.isEmpty() ? 0 : basis, records.size());
    }

    /**
     * The entries whose note begins with a word for adapted, such as "Anpassat inom ramen: …" or
     * "adapted outside the bounds: …", oldest first.
     */
    List<Adaptation> adaptations() {
        return records.stream()
                .filter(r -> ADAPTED.matcher(note(r)).find())
                .map(r -> new Adaptation(r.date(), r.note().strip(), bounds(r)))
                .sorted(Comparator.comparing(Adaptation::date).thenComparing(Adaptation::note))
                .toList();
    }

    /** What entries of nothing done say, oldest first. */
    List<Delivery.Reason> reasons() {
        return records.stream()
                .filter(r -> r.amount() == 0 && !r.note().isBlank())
                .map(r -> new Delivery.Reason(r.date(), r.note().strip()))
                .distinct()
                .sorted(
                        Comparator.comparing(Delivery.Reason::date)
                                .thenComparing(Delivery.Reason::note))
                .toList();
    }

    /** What entries of something done note, other than that it was adapted, oldest first. */
    List<Delivery.Note> notes() {
        return records.stream()
                .filter(r -> r.amount() > 0 && !r.note().isBlank())
                .filter(r -> !ADAPTED.matcher(note(r)).find())
                .map(r -> new Delivery.Note(r.site(), r.date(), r.note().strip()))
                .distinct()
                .sorted(Comparator.comparing(Delivery.Note::date))
                .toList();
    }

    private static String note(ActivityRecord record) {
        return record.note().strip().toLowerCase(Locale.ROOT);
    }

    private Bounds bounds(ActivityRecord record) {
        if (!activity.isAdaptable() || OUTSIDE.matcher(note(record)).find()) {
            return Bounds.OUTSIDE;
        }
        return INSIDE.matcher(note(record)).find() ? Bounds.INSIDE : Bounds.UNSAID;
    }

    private Aspect content() {
        List<Adaptation> adapted = adaptations();
        long planned = records.stream().filter(r -> PLANNED.matcher(note(r)).find()).count();
        long told = planned + adapted.stream().filter(a -> a.bounds() != Bounds.UNSAID).count();
        long outside = adapted.stream().filter(a -> a.bounds() == Bounds.OUTSIDE).count();
        OptionalDouble followed =
                told == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((double) (told - outside) / told);
        return aspect(Part.CONTENT, followed, (int) told);
    }

    private OptionalDouble frequency(Frequency frequency) {
        OptionalDouble days = daysBetween(frequency);
        if (!wholePlan
                || days.isEmpty()
                || period.isEmpty()
                || isEachOnes(frequency)
                || records.isEmpty()) {
            return OptionalDouble.empty();
        }
        LocalDate end = day.isBefore(period.get().last()) ? day : period.get().last();
        double passed = ChronoUnit.DAYS.between(period.get().first(), end) + 1.0;
        if (passed <= 0) {
            return OptionalDouble.empty();
        }
        double done = records.stream().mapToLong(ActivityRecord::amount).sum();
        return OptionalDouble.of(done / (passed / days.getAsDouble()));
    }

    /**
     * Whether how often and how long is meant of each participant, whom no log of amounts tells.
     */
    private boolean isEachOnes(Frequency frequency) {
        OptionalDouble days = frequency == null ? OptionalDouble.empty() : daysBetween(frequency);
        if (activity.getLevel() == Level.INDIVIDUAL || days.isEmpty() || period.isEmpty()) {
            return activity.getLevel() == Level.INDIVIDUAL;
        }
        double whole = ChronoUnit.DAYS.between(period.get().first(), period.get().last()) + 1.0;
        OptionalDouble planned = new PlannedAmount(activity, period).by(period.get().last());
        return planned.isPresent() && planned.getAsDouble() > 1.5 * whole / days.getAsDouble();
    }

    /** From one time to the next; empty when it is told in free words or as a total. */
    private static OptionalDouble daysBetween(Frequency frequency) {
        if (frequency.getTimes() != null && frequency.getTimes().signum() > 0) {
            OptionalDouble days = days(frequency.getPer());
            return days.isEmpty()
                    ? days
                    : OptionalDouble.of(days.getAsDouble() / frequency.getTimes().doubleValue());
        }
        if (frequency.getEveryOther() != Interval.UNSPECIFIED) {
            OptionalDouble days = days(frequency.getEveryOther());
            return days.isEmpty() ? days : OptionalDouble.of(2 * days.getAsDouble());
        }
        return days(frequency.getPer());
    }

    private static OptionalDouble days(Interval interval) {
        return switch (interval) {
            case DAY -> OptionalDouble.of(1);
            case WEEK -> OptionalDouble.of(7);
            case MONTH -> OptionalDouble.of(DAYS_A_YEAR / 12);
            case QUARTER -> OptionalDouble.of(DAYS_A_YEAR / 4);
            case HALF_YEAR, SCHOOL_TERM -> OptionalDouble.of(DAYS_A_YEAR / 2);
            case YEAR -> OptionalDouble.of(DAYS_A_YEAR);
            case TOTAL, UNSPECIFIED -> OptionalDouble.empty();
        };
    }

    private List<ActivityRecord> done() {
        return records.stream().filter(r -> r.amount() > 0).toList();
    }

    private OptionalDouble duration(Fidelity fidelity) {
        OptionalDouble unit = days(fidelity.getDurationUnit());
        List<LocalDate> days = done().stream().map(ActivityRecord::date).sorted().toList();
        if (unit.isEmpty() || days.isEmpty() || isEachOnes(fidelity.getFrequency())) {
            return OptionalDouble.empty();
        }
        double went = ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) + 1.0;
        double passed = ChronoUnit.DAYS.between(days.getFirst(), day) + 1.0;
        double planned = fidelity.getDuration().doubleValue() * unit.getAsDouble();
        double due = Math.min(planned, passed);
        return due <= 0 ? OptionalDouble.empty() : OptionalDouble.of(went / due);
    }
}
