package org.verka.dsl.comparison;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.comparison.References.Reference;
import org.verka.model.DateSpan;
import org.verka.model.Named;

/** What parts of theories say, for readers: labels for references, the locale's decimal sign. */
final class ValueTexts {

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
        return Facts.of(part.eClass()).stream()
                .map(fact -> said(fact, part))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All that a part without a name says, in one line. */
    String row(EObject part) {
        List<String> said = new ArrayList<>();
        for (Fact fact : Facts.of(part.eClass())) {
            String text = said(fact, part);
            if (!text.isEmpty()) {
                boolean first = said.isEmpty();
                said.add(
                        fact.parts().size() > 1
                                ? text
                                : words.inRow(part.eClass(), fact.main(), text, first));
            }
        }
        for (EReference inner : part.eClass().getEAllContainments()) {
            parts(part, inner).forEach(each -> said.add(row(each)));
        }
        return String.join(", ", said);
    }

    private static List<EObject> parts(EObject part, EReference inner) {
        if (inner.isMany()) {
            return Matching.parts(part, inner);
        }
        return part.eGet(inner) instanceof EObject one ? List.of(one) : List.of();
    }

    /** What a part says by a fact; empty when it says nothing. */
    String said(Fact fact, EObject part) {
        List<String> said = new ArrayList<>();
        for (List<EStructuralFeature> together : fact.parts()) {
            String text = said(together, part);
            if (!text.isEmpty()) {
                said.add(text);
            }
        }
        return String.join(", ", said);
    }

    /** What features that are read together say; the deadline as "senast 2014-09". */
    String said(List<EStructuralFeature> together, EObject part) {
        String text =
                together.stream()
                        .filter(part::eIsSet)
                        .map(feature -> said(feature, part))
                        .collect(Collectors.joining(" "));
        if (text.isEmpty() || together.getFirst() instanceof EReference) {
            return text;
        }
        EClass type = part.eClass();
        return together.size() == 1 ? words.inRow(type, together.getFirst(), text, true) : text;
    }

    private String said(EStructuralFeature feature, EObject part) {
        return String.join(", ", each(feature, part));
    }

    /** The values of a feature, one by one. */
    List<String> each(EStructuralFeature feature, EObject part) {
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
