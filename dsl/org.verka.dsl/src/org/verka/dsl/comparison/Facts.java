package org.verka.dsl.comparison;

import static org.verka.model.ModelPackage.Literals.ACTIVITY;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__PER;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__PLANNED;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__PLANNED_UNIT;
import static org.verka.model.ModelPackage.Literals.INDICATOR;
import static org.verka.model.ModelPackage.Literals.INDICATOR__BASELINE;
import static org.verka.model.ModelPackage.Literals.INDICATOR__BASELINE_DATE;
import static org.verka.model.ModelPackage.Literals.INDICATOR__BASELINE_UNIT;
import static org.verka.model.ModelPackage.Literals.INDICATOR__COMPARISON;
import static org.verka.model.ModelPackage.Literals.INDICATOR__DEADLINE;
import static org.verka.model.ModelPackage.Literals.INDICATOR__TARGET;
import static org.verka.model.ModelPackage.Literals.INDICATOR__TARGET_UNIT;
import static org.verka.model.ModelPackage.Literals.TARGET_GROUP;
import static org.verka.model.ModelPackage.Literals.TARGET_GROUP__EXPECTED;
import static org.verka.model.ModelPackage.Literals.TARGET_GROUP__PER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.comparison.Change.Kind;

/** What can be said about the parts of a theory, and what sort of change each other value is. */
public final class Facts {

    static final Fact TARGET =
            new Fact(
                    Fact.name(INDICATOR, INDICATOR__TARGET),
                    List.of(
                            List.of(
                                    INDICATOR__COMPARISON,
                                    INDICATOR__TARGET,
                                    INDICATOR__TARGET_UNIT),
                            List.of(INDICATOR__DEADLINE)));
    static final Fact BASELINE =
            new Fact(
                    Fact.name(INDICATOR, INDICATOR__BASELINE),
                    List.of(
                            List.of(INDICATOR__BASELINE, INDICATOR__BASELINE_UNIT),
                            List.of(INDICATOR__BASELINE_DATE)));
    private static final Fact PLANNED =
            new Fact(
                    Fact.name(ACTIVITY, ACTIVITY__PLANNED),
                    List.of(List.of(ACTIVITY__PLANNED, ACTIVITY__PLANNED_UNIT, ACTIVITY__PER)));
    private static final Fact EXPECTED =
            new Fact(
                    Fact.name(TARGET_GROUP, TARGET_GROUP__EXPECTED),
                    List.of(List.of(TARGET_GROUP__EXPECTED, TARGET_GROUP__PER)));

    private static final Map<EClass, List<Fact>> TOGETHER =
            Map.of(
                    INDICATOR, List.of(BASELINE, TARGET),
                    ACTIVITY, List.of(PLANNED),
                    TARGET_GROUP, List.of(EXPECTED));

    private static final List<String> PLACES = List.of("Phase", "Level", "Term", "Domain");
    private static final List<String> PLAN_ROWS = List.of("Step", "Measurement");

    private Facts() {}

    /** The facts about parts of a class, in the model's order; contained parts are none. */
    public static List<Fact> of(EClass type) {
        List<Fact> together = TOGETHER.getOrDefault(type, List.of());
        List<Fact> facts = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (isContainment(feature)) {
                continue;
            }
            together.stream()
                    .filter(fact -> fact.parts().stream().anyMatch(p -> p.contains(feature)))
                    .findFirst()
                    .ifPresentOrElse(
                            fact -> addOnce(fact, facts),
                            () -> facts.add(Fact.of(type, feature)));
        }
        return facts;
    }

    private static void addOnce(Fact fact, List<Fact> facts) {
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** What sort of change another value of {@code fact} is. */
    static Kind kind(Fact fact) {
        if (fact.equals(TARGET) || fact.equals(BASELINE)) {
            return fact.equals(TARGET) ? Kind.TARGET : Kind.BASELINE;
        }
        return switch (fact.main()) {
            case EReference reference -> kind(reference);
            case EAttribute attribute -> kind(attribute);
            default -> Kind.CHANGED;
        };
    }

    private static Kind kind(EReference reference) {
        boolean one = !reference.isMany();
        return one && reference.getEReferenceType().getName().equals("Role")
                ? Kind.RESPONSIBLE
                : Kind.CHANGED;
    }

    private static Kind kind(EAttribute attribute) {
        if (attribute.getName().equals("name")) {
            return Kind.RENAMED;
        }
        if (PLACES.contains(attribute.getEAttributeType().getName())) {
            return Kind.MOVED;
        }
        boolean text = attribute.getEAttributeType().getInstanceClass() == String.class;
        return text && !attribute.getName().toLowerCase(java.util.Locale.ROOT).endsWith("unit")
                ? Kind.REWORDED
                : Kind.CHANGED;
    }

    /** What sort of change another part of a feature is. */
    static Kind kindOfPart(EReference part) {
        String type = part.getEReferenceType().getName();
        if (type.equals("Link")) {
            return Kind.LINK;
        }
        return PLAN_ROWS.contains(type) ? Kind.PLAN : Kind.CHANGED;
    }
}
