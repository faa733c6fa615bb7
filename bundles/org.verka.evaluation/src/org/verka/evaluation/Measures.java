package org.verka.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.verka.model.Count;
import org.verka.model.FollowUpPlan;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Scale;

/**
 * The instruments and counts that a theory can be held against: first those of its follow-up plan,
 * then those its indicators use, then the others that were read together with it, by name. Of two
 * with the same name the first counts.
 */
final class Measures {

    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();

    Measures(Programme programme) {
        FollowUpPlan plan = programme.getFollowUp();
        if (plan != null) {
            plan.getMeasurements().forEach(m -> m.getMeasures().forEach(this::add));
        }
        for (Outcome outcome : programme.getOutcomes()) {
            outcome.getIndicators().stream().map(Indicator::getMeasure).forEach(this::add);
        }
        readTogether(programme).forEach(this::add);
    }

    /** The instruments, most of them with a name that forms can be answered under. */
    List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    List<Count> counts() {
        return List.copyOf(counts.values());
    }

    private void add(EObject measure) {
        switch (measure) {
            case Instrument i when i.getName() != null -> instruments.putIfAbsent(i.getName(), i);
            case Scale s when s.eContainer() instanceof Instrument i -> add(i);
            case Count c when c.getName() != null -> counts.putIfAbsent(c.getName(), c);
            case null, default -> {
                // a half-written theory, or nothing that is measured by itself
            }
        }
    }

    private static List<Named> readTogether(Programme programme) {
        return Stream.of(Instrument.class, Count.class)
                .<Named>flatMap(kind -> ReadTogether.with(programme, kind).stream())
                .filter(n -> n.getName() != null)
                .sorted(Comparator.comparing(Named::getName))
                .toList();
    }
}
