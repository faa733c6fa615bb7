package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.TheoryComparison;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.dsl.words.FixedWords;
import org.verka.dsl.words.Language;
import org.verka.model.ModelPackage;

class ComparisonWordsTest {

    private static final String BUNDLE = "org.verka.dsl.comparison.Words";

    /** Values that no author writes a word for. */
    private static final Set<String> UNWRITTEN = Set.of("UNSPECIFIED", "SCORE", "CHOICE");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyClassAndFeatureOfTheModelHasItsWords(String language) {
        ResourceBundle words = bundle(language);
        Set<String> missing = new TreeSet<>();
        for (EClass type : classes()) {
            if (!words.containsKey(type.getName())) {
                missing.add(type.getName());
            }
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                boolean said =
                        Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream())
                                .map(owner -> owner.getName() + "." + feature.getName())
                                .anyMatch(words::containsKey);
                if (!said) {
                    missing.add(feature.getEContainingClass().getName() + "." + feature.getName());
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void noWordsAreForSomethingThatTheModelDoesNotHave() {
        Set<String> known = new TreeSet<>();
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            known.add(classifier.getName());
            if (classifier instanceof EClass type) {
                type.getEAllStructuralFeatures()
                        .forEach(f -> known.add(type.getName() + "." + f.getName()));
            }
            if (classifier instanceof EEnum values) {
                values.getELiterals().forEach(v -> known.add(values.getName() + "." + v.getName()));
            }
        }
        for (String language : List.of("sv", "en")) {
            Set<String> unknown = new TreeSet<>();
            for (String key : bundle(language).keySet()) {
                String plain = key.replaceAll("\\.(row|many)$", "");
                if (Character.isUpperCase(key.charAt(0)) && !known.contains(plain)) {
                    unknown.add(key);
                }
            }
            assertEquals(Set.of(), unknown, language);
        }
    }

    @Test
    void everyFixedValueHasAWordInBothLanguages() {
        FixedWords words =
                new VerkaStandaloneSetup(Locale.of("sv"))
                        .createInjector()
                        .getInstance(FixedWords.class);
        Set<String> missing = new TreeSet<>();
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EEnum values) {
                for (EEnumLiteral value : values.getELiterals()) {
                    for (Language language : Language.values()) {
                        if (!UNWRITTEN.contains(value.getName())
                                && words.of(value.getInstance(), language).isEmpty()) {
                            missing.add(values.getName() + "." + value.getName());
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertEquals(
                "utredning",
                words.of(org.verka.model.Phase.ASSESSMENT, Language.SWEDISH).orElseThrow());
        assertEquals(
                "month", words.of(org.verka.model.Interval.MONTH, Language.ENGLISH).orElseThrow());
    }

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        Set<String> swedish = new TreeSet<>(bundle("sv").keySet());
        Set<String> english = new TreeSet<>(bundle("en").keySet());
        swedish.removeIf(key -> Character.isUpperCase(key.charAt(0)));
        english.removeIf(key -> Character.isUpperCase(key.charAt(0)));
        assertEquals(swedish, english);
    }

    private static List<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .toList();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language),
                TheoryComparison.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
