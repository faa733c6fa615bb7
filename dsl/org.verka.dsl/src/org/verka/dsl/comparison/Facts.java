package org.verka.dsl.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.comparison.Change.Kind;
import org.verka.model.ModelPackage.Literals;
import org.verka.model.Named;

/** What can be said about the parts of a theory, and what sort of change each other value is. */
public final class Facts {

    static final Fact TARGET =
            together(
                    Literals.INDICATOR,
                    List.of(
                            Literals.INDICATOR__TARGET,
                            Literals.INDICATOR__COMPARISON,
                            Literals.INDICATOR__TARGET_UNIT,
                            Literals.INDICATOR__TARGET_TEXT,
                            Literals.INDICATOR__WORD_COMPARISON,
                            Literals.INDICATOR__WORD),
                    List.of(Literals.INDICATOR__DEADLINE));
    static final Fact BASELINE =
            together(
                    Literals.INDICATOR,
                    List.of(
                            Literals.INDICATOR__BASELINE,
                            Literals.INDICATOR__BASELINE_UNIT,
                            Literals.INDICATOR__BASELINE_TEXT),
                    List.of(Literals.INDICATOR__BASELINE_DATE));

    /** What is read together, the rest is said on its own. */
    private static final List<Fact> TOGETHER =
            List.of(
                    TARGET,
                    BASELINE,
                    together(
                            Literals.ACTIVITY,
                            List.of(
                                    Literals.ACTIVITY__PLANNED,
                                    Literals.ACTIVITY__PLANNED_UNIT,
                                    Literals.ACTIVITY__PER)),
                    together(
                            Literals.OUTPUT,
                            List.of(
                                    Literals.OUTPUT__PLANNED,
                                    Literals.OUTPUT__PLANNED_UNIT,
                                    Literals.OUTPUT__PER)),
                    together(
                            Literals.RESOURCE,
                            List.of(
                                    Literals.RESOURCE__AMOUNT,
                                    Literals.RESOURCE__UNIT,
                                    Literals.RESOURCE__PER)),
                    together(
                            Literals.TARGET_GROUP,
                            List.of(Literals.TARGET_GROUP__EXPECTED, Literals.TARGET_GROUP__PER)),
                    together(
                            Literals.FIDELITY,
                            List.of(Literals.FIDELITY__DURATION, Literals.FIDELITY__DURATION_UNIT)),
                    together(
                            Literals.MEASUREMENT,
                            List.of(
                                    Literals.MEASUREMENT__WINDOW,
                                    Literals.MEASUREMENT__WINDOW_UNIT)),
                    together(
                            Literals.MEASUREMENT,
                            List.of(
                                    Literals.MEASUREMENT__LONGER_THAN,
                                    Literals.MEASUREMENT__LONGER_UNIT)),
                    together(
                            Literals.MILESTONE,
                            List.of(Literals.MILESTONE__VALUE, Literals.MILESTONE__UNIT)),
                    together(
                            Literals.REVISION,
                            List.of(Literals.REVISION__VALUE, Literals.REVISION__UNIT)));

    /** Parts that are read as one value, such as "varannan månad". */
    private static final Set<EClass> VALUES =
            Set.of(
                    Literals.EXPRESSION,
                    Literals.FREQUENCY,
                    Literals.FOLLOW_UP_EVENT,
                    Literals.ANSWERS);

    private static final Set<EClassifier> PLACES =
            Set.of(Literals.PHASE, Literals.LEVEL, Literals.TERM, Literals.DOMAIN);
    private static final Set<EClass> PLAN_ROWS = Set.of(Literals.STEP, Literals.MEASUREMENT);

    /** Fixed values that no word is written for. */
    private static final Set<String> LEFT_OUT = Set.of("UNSPECIFIED", "SCORE", "CHOICE");

    private Facts() {}

    @SafeVarargs
    private static Fact together(EClass owner, List<EStructuralFeature>... parts) {
        return new Fact(Fact.name(owner, parts[0].getFirst()), List.of(parts));
    }

    /**
     * The facts about parts of a class, in the model's order. Contained parts are none, unless they
     * are read as one value.
     */
    public static List<Fact> of(EClass type) {
        List<Fact> facts = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!isPart(feature)) {
                addOnce(factWith(type, feature), facts);
            }
        }
        return facts;
    }

    private static void addOnce(Fact fact, List<Fact> facts) {
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }

    private static Fact factWith(EClass type, EStructuralFeature feature) {
        return TOGETHER.stream()
                .filter(fact -> fact.parts().stream().anyMatch(p -> p.contains(feature)))
                .findFirst()
                .orElseGet(() -> Fact.of(type, feature));
    }

    /** Whether the feature holds a part that is read as one value. */
    static boolean isValue(EStructuralFeature feature) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && !reference.isMany()
                && VALUES.contains(reference.getEReferenceType());
    }

    /** The features that hold parts with facts of their own. */
    static List<EReference> parts(EClass type) {
        return type.getEAllContainments().stream().filter(part -> !isValue(part)).toList();
    }

    private static boolean isPart(EStructuralFeature feature) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && !isValue(reference);
    }

    /** Whether an author says anything by a feature; a fixed value may be one that is left out. */
    static boolean isSaid(EStructuralFeature feature, EObject part) {
        if (feature == Literals.INDICATOR__COMPARISON) {
            return part.eIsSet(Literals.INDICATOR__TARGET)
                    || part.eIsSet(Literals.INDICATOR__TARGET_TEXT);
        }
        if (feature == Literals.INDICATOR__WORD_COMPARISON) {
            return part.eIsSet(Literals.INDICATOR__WORD);
        }
        return feature.getEType() instanceof EEnum
                ? !LEFT_OUT.contains(part.eGet(feature).toString())
                : part.eIsSet(feature);
    }

    /** Whether readers speak of a part as a thing of its own: it can have a name, or is a plan. */
    static boolean isElement(EObject part) {
        EClass type = part.eClass();
        boolean plan = type.getEAllStructuralFeatures().stream().allMatch(Facts::isPart);
        return plan || part instanceof Named && !PLAN_ROWS.contains(type);
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
        return one && reference.getEReferenceType().equals(Literals.ROLE)
                ? Kind.RESPONSIBLE
                : Kind.CHANGED;
    }

    private static Kind kind(EAttribute attribute) {
        if (attribute.equals(Literals.NAMED__NAME)) {
            return Kind.RENAMED;
        }
        if (PLACES.contains(attribute.getEAttributeType())) {
            return Kind.MOVED;
        }
        boolean text = attribute.getEAttributeType().getInstanceClass() == String.class;
        return text && !attribute.getName().toLowerCase(Locale.ROOT).endsWith("unit")
                ? Kind.REWORDED
                : Kind.CHANGED;
    }

    /** What sort of change another part of a feature is. */
    static Kind kindOfPart(EReference part) {
        EClass type = part.getEReferenceType();
        if (type.equals(Literals.LINK)) {
            return Kind.LINK;
        }
        return PLAN_ROWS.contains(type) ? Kind.PLAN : Kind.CHANGED;
    }
}
