package org.verka.project;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.Collected;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.due.Arrivals;
import org.verka.evaluation.due.Times;
import org.verka.evidence.Evidence;
import org.verka.model.Activity;
import org.verka.model.Measurement;
import org.verka.model.Programme;

/**
 * What the store says of the theories, for the rules that need it. Activities are known by the
 * names of their theory and themselves.
 */
final class CollectedEvidence implements Collected {

    private final Evidence evidence;
    private final Arrivals arrivals;
    private final LocalDate asOf;
    private final Map<Place, ActivityProgress> progress = new HashMap<>();

    private record Place(String programme, String activity) {}

    CollectedEvidence(Evidence evidence, List<Evaluation> evaluations, LocalDate asOf) {
        this.evidence = evidence;
        this.arrivals = new Arrivals(evidence);
        this.asOf = asOf;
        for (Evaluation evaluation : evaluations) {
            for (ActivityProgress each : evaluation.activities()) {
                if (each.site().isEmpty()) {
                    progress.put(place(each.activity()), each);
                }
            }
        }
    }

    @Override
    public Optional<Amount> differing(Activity activity) {
        return Optional.ofNullable(progress.get(place(activity)))
                .filter(CollectedEvidence::differs)
                .filter(each -> each.planned().orElse(0) > 0)
                .map(each ->
                        new Amount(
                                each.planned().getAsDouble(),
                                each.amount().getAsDouble(),
                                saysWhy(activity.getName())));
    }

    @Override
    public Optional<String> missed(Measurement measurement) {
        return new Times(measurement)
                .until(asOf).stream()
                        .filter(time ->
                                measurement.getMeasures().stream()
                                        .anyMatch(m -> !arrivals.any(m, time)))
                        .map(Times.Time::text)
                        .findFirst();
    }

    private static boolean differs(ActivityProgress progress) {
        return switch (progress.status()) {
            case NOTHING_RECORDED, MUCH_LESS, LESS -> true;
            case UNKNOWN, AS_PLANNED, MORE, DONE_WITHOUT_PLAN, EARLY, NOT_YET, WITHHELD -> false;
        };
    }

    /** An entry of nothing done is there for its note: why nothing was. */
    private boolean saysWhy(String activity) {
        return evidence.activities().stream()
                .anyMatch(record ->
                        record.activity().equals(activity)
                                && record.amount() == 0
                                && !record.note().isBlank());
    }

    private static Place place(Activity activity) {
        EObject programme = activity.eContainer();
        String name = programme instanceof Programme whole ? whole.getName() : null;
        return new Place(name, activity.getName());
    }
}
