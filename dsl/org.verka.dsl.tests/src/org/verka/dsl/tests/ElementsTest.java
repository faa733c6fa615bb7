package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;
import org.verka.model.ModelPackage;

/** Two files that say everything that the language can say, in Swedish and in English. */
class ElementsTest {

    private LoadedTheories everything;
    @TempDir Path folder;

    private void read(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream text = ElementsTest.class.getResourceAsStream(name)) {
            Files.copy(text, file);
        }
        everything = new TheoryLoader(Locale.of("sv")).load(List.of(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elements.verka", "elements_en.verka"})
    void everythingTheModelHoldsCanBeWritten(String name) throws IOException {
        read(name);
        Set<String> unwritten = new TreeSet<>();
        Set<EStructuralFeature> written = written();
        ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
                .filter(feature -> !written.contains(feature))
                .forEach(f -> unwritten.add(f.getEContainingClass().getName() + "." + f.getName()));
        assertEquals(Set.of(), unwritten);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elements.verka", "elements_en.verka"})
    void whatIsWrittenFollowsTheGrammarAndEveryNameIsKnown(String name) throws IOException {
        read(name);
        List<Finding> syntax =
                everything.findings().stream().filter(f -> f.code().startsWith("S")).toList();
        assertEquals(List.of(), syntax);
    }

    private Set<EStructuralFeature> written() {
        Set<EStructuralFeature> written = new HashSet<>();
        TreeIterator<EObject> all = EcoreUtil.getAllContents(everything.documents(), true);
        while (all.hasNext()) {
            EObject element = all.next();
            element.eClass().getEAllStructuralFeatures().stream()
                    .filter(element::eIsSet)
                    .forEach(written::add);
        }
        everything.documents().stream()
                .flatMap(d -> d.eClass().getEAllStructuralFeatures().stream())
                .forEach(written::add);
        everything.instruments().stream()
                .flatMap(i -> i.getScales().stream())
                .flatMap(s -> s.eClass().getEAllStructuralFeatures().stream().filter(s::eIsSet))
                .forEach(written::add);
        return written;
    }
}
