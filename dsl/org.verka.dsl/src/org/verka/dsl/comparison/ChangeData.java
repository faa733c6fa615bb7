package org.verka.dsl.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.comparison.References.Reference;
import org.verka.model.DateSpan;
import org.verka.model.Named;

/**
 * What differs as maps, lists, texts and numbers, for programs: the same in every language, and
 * stable from version to version of Verka. Elements go by their names with those of what they
 * belong to, {@code Programme.Outcome.Indicator}; classes, features and fixed values by their names
 * in the metamodel; times as they are written.
 */
public final class ChangeData {

    private final References references = new References();

    /** One map an element, in the order given; see the reference of {@code verka diff}. */
    public List<Map<String, Object>> of(List<ElementChange> changes) {
        return changes.stream().map(this::of).toList();
    }

    /** One map for each programme that takes over otherwise, and where from, in the order given. */
    public List<Map<String, Object>> ofTakenOver(List<TakenOver> taken) {
        return taken.stream().map(this::of).toList();
    }

    private Map<String, Object> of(TakenOver taken) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programme", References.path(taken.programme()));
        data.put("from", References.path(taken.from()));
        data.put("changes", of(taken.changes()));
        return data;
    }

    private Map<String, Object> of(ElementChange change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("change", sort(change.isAdded(), change.isRemoved()));
        data.put("type", change.element().eClass().getName());
        data.put("name", References.path(change.element()));
        if (change.element() instanceof Named named) {
            put("label", named.getLabel(), data);
        }
        if (!change.changes().isEmpty()) {
            data.put("before", References.path(change.before().orElseThrow()));
            data.put("details", change.changes().stream().map(this::of).toList());
        }
        return data;
    }

    private static String sort(boolean added, boolean removed) {
        if (added || removed) {
            return added ? "added" : "removed";
        }
        return "changed";
    }

    private Map<String, Object> of(Change change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        switch (change) {
            case Change.OfFact fact -> {
                data.put("fact", fact.fact().name());
                data.put("before", facts(fact.fact(), fact.before()));
                data.put("after", facts(fact.fact(), fact.after()));
                if (fact.unexplained()) {
                    data.put("unexplained", true);
                }
            }
            case Change.OfPart part -> {
                EReference feature = part.part();
                data.put("part", Fact.name(feature.getEContainingClass(), feature));
                data.put("change", sort(part.before().isEmpty(), part.after().isEmpty()));
                part.before().ifPresent(was -> data.put("before", all(was)));
                part.after().ifPresent(is -> data.put("after", all(is)));
                if (!part.changes().isEmpty()) {
                    data.put("details", part.changes().stream().map(this::of).toList());
                }
            }
            case Change.OfOwner owner -> {
                data.put("fact", "owner");
                data.put("before", References.path(owner.before()));
                data.put("after", References.path(owner.after()));
            }
        }
        return data;
    }

    /** A single value as such; those that belong together by the names of their features. */
    private Object facts(Fact fact, EObject part) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (List<EStructuralFeature> together : fact.parts()) {
            together.forEach(feature -> put(feature.getName(), value(feature, part), values));
        }
        boolean single = fact.parts().size() == 1 && fact.parts().getFirst().size() == 1;
        return single ? values.get(fact.main().getName()) : values;
    }

    private Map<String, Object> all(EObject part) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            put(feature.getName(), value(feature, part), values);
        }
        return values;
    }

    private Object value(EStructuralFeature feature, EObject part) {
        if (!Facts.isSaid(feature, part)) {
            return null;
        }
        if (feature instanceof EReference reference && !reference.isContainment()) {
            List<String> names =
                    references.of(part, reference).stream().map(Reference::address).toList();
            return feature.isMany() ? names : names.getFirst();
        }
        return Facts.isValue(feature)
                ? References.written((EObject) part.eGet(feature))
                : value(part.eGet(feature));
    }

    private Object value(Object value) {
        return switch (value) {
            case List<?> values -> {
                List<Object> list = new ArrayList<>();
                values.forEach(each -> list.add(value(each)));
                yield list;
            }
            case EObject part when !(part instanceof Enumerator) -> all(part);
            case Enumerator fixed -> fixed.getName();
            case DateSpan span -> span.text();
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private static void put(String key, Object value, Map<String, Object> data) {
        if (value != null) {
            data.put(key, value);
        }
    }
}
