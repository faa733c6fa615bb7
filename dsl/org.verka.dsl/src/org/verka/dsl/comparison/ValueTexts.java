package org.verka.dsl.comparison;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.comparison.References.Reference;
import org.verka.model.DateSpan;
import org.verka.model.Interval;
import org.verka.model.ModelPackage.Literals;
import org.verka.model.Named;

/** What parts of theories say, for readers: labels for references, the locale's decimal sign. */
final class ValueTexts {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final Set<EStructuralFeature> TIMES =
            Set.of(
                    Literals.MEASUREMENT__WHEN,
                    Literals.MEASUREMENT__EVERY,
                    Literals.MEASUREMENT__EVENT);

    private final ComparisonWords words;
    private final References references = new References();

    @Inject
    ValueTexts(ComparisonWords words) {
        this.words = words;
    }

    /** What a part is called: its label, otherwise its name, otherwise what it says first. */
    String title(EObject part) {
        if (part instanceof Named named) {
            if (named.getLabel() != null) {
                return quoted(named.getLabel());
            }
            if (named.getName() != null) {
                return named.getName();
            }
        }
        List<Fact> said = said(part);
        int enough = !said.isEmpty() && isTime(said.getFirst()) ? 2 : 1;
        return said.stream()
                .limit(enough)
                .map(fact -> said(fact, part))
                .collect(Collectors.joining(", "));
    }

    /** All that a part without a name says, in one line. */
    String row(EObject part) {
        List<String> row = new ArrayList<>();
        for (Fact fact : said(part)) {
            String text = said(fact, part);
            boolean first = row.isEmpty();
            row.add(words.inRow(part.eClass(), fact.main(), text, first));
        }
        for (EReference inner : Facts.parts(part.eClass())) {
            Matching.parts(part, inner).forEach(each -> row.add(row(each)));
        }
        return String.join(", ", row);
    }

    /** The facts that a part says something by, times and what is measured first, notes last. */
    private List<Fact> said(EObject part) {
        return Facts.of(part.eClass()).stream()
                .filter(fact -> !said(fact, part).isEmpty())
                .sorted(Comparator.comparingInt(ValueTexts::place))
                .toList();
    }

    private static int place(Fact fact) {
        if (isTime(fact) || fact.main() == Literals.INDICATOR__MEASURE) {
            return 0;
        }
        return fact.main().getEContainingClass() == Literals.DESCRIBED ? 2 : 1;
    }

    /** Whether a fact says when a measurement is made. */
    private static boolean isTime(Fact fact) {
        return TIMES.contains(fact.main());
    }

    /** What a part says by a fact; empty when it says nothing. */
    String said(Fact fact, EObject part) {
        List<String> said = new ArrayList<>();
        for (List<EStructuralFeature> together : fact.parts()) {
            String text = said(together, part);
            if (!text.isEmpty()) {
                said.add(partOf(fact, together, part, text));
            }
        }
        return String.join(", ", said);
    }

    /** A part of a fact in its place, such as "senast 2014-09" after a target. */
    String partOf(Fact fact, List<EStructuralFeature> together, EObject part, String text) {
        boolean first = fact.parts().getFirst().equals(together);
        return first ? text : words.inRow(part.eClass(), together.getFirst(), text, false);
    }

    /** What features that are read together say. */
    String said(List<EStructuralFeature> together, EObject part) {
        List<EStructuralFeature> set =
                inOrder(together).stream().filter(f -> Facts.isSaid(f, part)).toList();
        List<String> said = new ArrayList<>();
        for (EStructuralFeature feature : set) {
            said.add(said.isEmpty() ? said(feature, part) : afterNumber(feature, part, set));
        }
        return String.join(" ", said);
    }

    private String afterNumber(
            EStructuralFeature feature, EObject part, List<EStructuralFeature> together) {
        Object value = part.eGet(feature);
        if (value == Interval.TOTAL) {
            return words.value(Interval.TOTAL);
        }
        if (value instanceof Interval unit && isUnit(feature)) {
            return words.duration(unit, Meaning.same(part.eGet(together.getFirst()), ONE));
        }
        return words.afterNumber(part.eClass(), feature, said(feature, part));
    }

    /** A direction is said before its number: at least 30. */
    private static List<EStructuralFeature> inOrder(List<EStructuralFeature> together) {
        List<EStructuralFeature> order = new ArrayList<>(together);
        order.sort(Comparator.comparing(feature -> feature != Literals.INDICATOR__COMPARISON));
        return order;
    }

    private String said(EStructuralFeature feature, EObject part) {
        return String.join(", ", each(feature, part));
    }

    /** The values of a feature, one by one. */
    List<String> each(EStructuralFeature feature, EObject part) {
        if (Facts.isValue(feature)) {
            return Matching.parts(part, feature).stream().map(References::written).toList();
        }
        if (feature instanceof EReference reference) {
            return references.of(part, reference).stream().map(this::referred).toList();
        }
        Object value = part.eGet(feature);
        if (value instanceof List<?> values) {
            return values.stream().map(this::value).toList();
        }
        return value == null ? List.of() : List.of(value(value, isUnit(feature)));
    }

    private static boolean isUnit(EStructuralFeature feature) {
        return feature.getName().toLowerCase(Locale.ROOT).endsWith("unit");
    }

    private String referred(Reference reference) {
        EObject target = reference.target();
        if (!reference.isBroken() && target instanceof Named named && named.getLabel() != null) {
            return named.getLabel();
        }
        return reference.isBroken() ? reference.written() : reference.name();
    }

    private String value(Object value) {
        return value(value, false);
    }

    private String value(Object value, boolean unit) {
        return switch (value) {
            case String text -> unit ? text : quoted(text);
            case BigDecimal number -> number(number);
            case DateSpan span -> span.text();
            case Enumerator fixed -> words.value(fixed);
            case Boolean yes -> words.text(yes ? "yes" : "no");
            default -> value.toString();
        };
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return words.locale().getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    private String quoted(String text) {
        return words.text("quoted", text.strip().replaceAll("\\s+", " "));
    }
}
