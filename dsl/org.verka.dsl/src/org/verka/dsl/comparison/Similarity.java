package org.verka.dsl.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How alike two parts of theories are that have no name in common: texts by Dice's coefficient over
 * pairs of letters, everything else by being the same or not.
 */
final class Similarity {

    private static final double WEIGHT_OF_TEXTS = 0.7;
    private static final double WEIGHT_OF_LABEL = 3;

    private final References references;
    private final UnaryOperator<EObject> later;

    /**
     * Compares parts of an earlier version with parts of a later one.
     *
     * @param later what an element of the earlier version is in the later one, as far as known; the
     *     element itself when that is not known
     */
    Similarity(References references, UnaryOperator<EObject> later) {
        this.references = references;
        this.later = later;
    }

    /** From 0, nothing in common, to 1, the same; parts of two classes have nothing in common. */
    double of(EObject one, EObject other) {
        if (one.eClass() != other.eClass()) {
            return 0;
        }
        Mean texts = new Mean();
        Mean facts = new Mean();
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            if (one.eIsSet(feature) || other.eIsSet(feature)) {
                compare(one, other, feature, texts, facts);
            }
        }
        if (texts.weight == 0 && facts.weight == 0) {
            return 1;
        }
        if (texts.weight == 0 || facts.weight == 0) {
            return texts.weight == 0 ? facts.value() : texts.value();
        }
        return WEIGHT_OF_TEXTS * texts.value() + (1 - WEIGHT_OF_TEXTS) * facts.value();
    }

    private void compare(
            EObject one, EObject other, EStructuralFeature feature, Mean texts, Mean facts) {
        if (Facts.isValue(feature)) {
            facts.add(valuesOf(one, feature).equals(valuesOf(other, feature)) ? 1 : 0, 1);
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            compareParts(one, other, reference, texts);
        } else if (feature instanceof EReference reference) {
            List<String> names = references.names(one, reference, later);
            boolean same = names.equals(references.names(other, reference, e -> e));
            facts.add(same ? 1 : 0, 1);
        } else if (isText((EAttribute) feature)) {
            double weight = feature.getName().equals("label") ? WEIGHT_OF_LABEL : 1;
            texts.add(ofTexts((String) one.eGet(feature), (String) other.eGet(feature)), weight);
        } else {
            facts.add(Meaning.same(one.eGet(feature), other.eGet(feature)) ? 1 : 0, 1);
        }
    }

    /** A part that there is one of, such as the reasons of an activity, counts with its texts. */
    private void compareParts(EObject one, EObject other, EReference part, Mean texts) {
        if (!part.isMany()) {
            Object mine = one.eGet(part);
            Object theirs = other.eGet(part);
            boolean both = mine != null && theirs != null;
            texts.add(both ? of((EObject) mine, (EObject) theirs) : 0, 1);
        }
    }

    private static List<String> valuesOf(EObject part, EStructuralFeature feature) {
        return Matching.parts(part, feature).stream().map(References::written).toList();
    }

    private static boolean isText(EAttribute attribute) {
        return !attribute.isMany()
                && attribute.getEAttributeType().getInstanceClass() == String.class;
    }

    /** Dice's coefficient over pairs of neighbouring letters, 0 to 1; 0 when one has no text. */
    static double ofTexts(String one, String other) {
        if (one == null || other == null) {
            return 0;
        }
        if (Meaning.same(one, other)) {
            return 1;
        }
        Map<String, Integer> pairs = new HashMap<>();
        List<String> mine = pairs(one);
        mine.forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        List<String> theirs = pairs(other);
        long common =
                theirs.stream().filter(pair -> pairs.merge(pair, -1, Integer::sum) >= 0).count();
        int all = mine.size() + theirs.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<String> pairs(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return java.util.stream.IntStream.range(0, Math.max(0, letters.length() - 1))
                .mapToObj(at -> letters.substring(at, at + 2))
                .toList();
    }

    private static final class Mean {
        private double sum;
        private double weight;

        void add(double value, double times) {
            sum += value * times;
            weight += times;
        }

        double value() {
            return sum / weight;
        }
    }
}
