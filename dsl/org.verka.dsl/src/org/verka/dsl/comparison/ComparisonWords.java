package org.verka.dsl.comparison;

import com.google.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.words.FixedWords;
import org.verka.dsl.words.Language;

/**
 * What the parts of theories, and what is said about them, are called in Swedish or English.
 * Immutable.
 */
final class ComparisonWords {

    private static final String BUNDLE = "org.verka.dsl.comparison.Words";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final FixedWords fixed;

    @Inject
    ComparisonWords(Locale locale, FixedWords fixed) {
        this.locale = locale;
        this.fixed = fixed;
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ComparisonWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /** The message under {@code key} with its places filled in. */
    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** What a part of that class is called, such as "Aktivitet". */
    String type(EClass type) {
        return bundle.getString(type.getName());
    }

    /** What a feature is called, such as "Ansvarig". */
    String feature(EClass type, EStructuralFeature feature) {
        return bundle.getString(key(type, feature, "").orElseThrow());
    }

    /** A feature's value within a row, such as "senast 2014-09"; the first needs no words. */
    String inRow(EClass type, EStructuralFeature feature, String value, boolean first) {
        return key(type, feature, ".row")
                .map(key -> text(key, value))
                .orElseGet(() -> first ? value : named(type, feature, value));
    }

    /** A feature's value after one that it is read with, such as "per år" after a number. */
    String afterNumber(EClass type, EStructuralFeature feature, String value) {
        return key(type, feature, ".row").map(key -> text(key, value)).orElse(value);
    }

    private String named(EClass type, EStructuralFeature feature, String value) {
        return feature(type, feature).toLowerCase(locale) + " " + value;
    }

    /** The word for a fixed value: the bundle's, or the one that the language has. */
    String value(Enumerator value) {
        String key = key(value);
        if (bundle.containsKey(key)) {
            return bundle.getString(key);
        }
        return fixed.of(value, Language.of(locale)).orElseGet(() -> bundle.getString("left-out"));
    }

    /** A stretch of time after a number, such as "månader". */
    String duration(Enumerator unit, boolean one) {
        String many = key(unit) + ".many";
        return one || !bundle.containsKey(many) ? value(unit) : bundle.getString(many);
    }

    private static String key(Enumerator value) {
        return value.getClass().getSimpleName() + "." + value.getName();
    }

    /** The key of a feature's words: its class's own, or that of a class it inherits from. */
    private Optional<String> key(EClass type, EStructuralFeature feature, String ending) {
        return Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream())
                .map(owner -> owner.getName() + "." + feature.getName() + ending)
                .filter(bundle::containsKey)
                .findFirst();
    }
}
