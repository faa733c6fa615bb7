package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

    private static List<EObject> readTogether(Programme programme) {
        Resource resource = programme.eResource();
        Notifier all = resource != null ? resource : EcoreUtil.getRootContainer(programme);
        if (resource != null && resource.getResourceSet() != null) {
            all = resource.getResourceSet();
        }
        List<Named> found = new ArrayList<>();
        EcoreUtil.getAllProperContents(List.of(all), false)
                .forEachRemaining(o ->
                        Stream.of(o)
                                .filter(m -> m instanceof Instrument || m instanceof Count)
                                .map(Named.class::cast)
                                .filter(n -> n.getName() != null)
                                .forEach(found::add));
        found.sort(Comparator.comparing(Named::getName).thenComparing(Measures::place));
        return List.copyOf(found);
    }

    private static String place(EObject object) {
        return object.eResource() == null ? "" : String.valueOf(object.eResource().getURI());
    }
}
