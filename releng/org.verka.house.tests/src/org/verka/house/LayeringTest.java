package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the code against the plan of the house: which room may use which, and what else it may use.
 */
class LayeringTest {

    private static final Path ROOT = Path.of(System.getProperty("verka.root")).normalize();

    /** The rooms from the ground up, each with the rooms that it may use. */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        Set<String> toEvaluation = Set.of("model", "evidence");
        MAY_USE.put("model", Set.of());
        MAY_USE.put("dsl", Set.of("model"));
        MAY_USE.put("dsl.ide", Set.of("model", "dsl"));
        MAY_USE.put("evidence", Set.of());
        MAY_USE.put("store", Set.of("evidence"));
        MAY_USE.put("intake", Set.of("evidence", "model"));
        MAY_USE.put("evaluation", toEvaluation);
        MAY_USE.put("diagram", Set.of("model", "evidence", "evaluation"));
        MAY_USE.put("report", Set.of("model", "evidence", "evaluation", "diagram"));
        MAY_USE.put(
                "project",
                Set.of("model", "dsl", "dsl.ide", "evidence", "store", "intake", "evaluation"));
        MAY_USE.put("examples", Set.of());
        Set<String> allBelow = new TreeSet<>(MAY_USE.keySet());
        MAY_USE.put("cli", allBelow);
        MAY_USE.put("workbench", allBelow);
    }

    private static final String GENERATED =
            "org\\.verka\\.model\\..*|.*\\.(antlr|services|serializer)\\..*";

    private static JavaClasses classes;

    @BeforeAll
    static void readTheClasses() {
        List<Path> folders = MAY_USE.keySet().stream().map(LayeringTest::classesOf).toList();
        folders.forEach(f -> assertTrue(Files.isDirectory(f), "not built: " + f));
        classes = new ClassFileImporter().importPaths(folders);
    }

    private static Path classesOf(String room) {
        String floor = Set.of("model", "dsl", "dsl.ide").contains(room) ? "dsl" : "bundles";
        return ROOT.resolve(floor).resolve("org.verka." + room).resolve("target/classes");
    }

    @Test
    void noImportRunsUpThePlanOfTheHouse() {
        Set<String> defects = new TreeSet<>();
        for (JavaClass from : classes) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                Optional<String> there = room(dependency.getTargetClass().getName());
                String here = room(from.getName()).orElseThrow();
                if (there.isPresent()
                        && !there.get().equals(here)
                        && !MAY_USE.get(here).contains(there.get())) {
                    defects.add(from.getName() + " uses " + dependency.getTargetClass().getName());
                }
            }
        }
        assertEquals(Set.of(), defects);
    }

    @Test
    void everyRoomHasClassesSoThatThisTestLooksAtSomething() {
        Set<String> found = new TreeSet<>();
        classes.forEach(c -> room(c.getName()).ifPresent(found::add));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
    }

    /** Modules and setups put the parts together, so they know all of them; nothing else may. */
    @Test
    void packagesHaveNoCyclesButForWhatPutsThePartsTogether() {
        JavaClasses parts =
                classes.that(
                        DescribedPredicate.describe(
                                "written by hand and no wiring",
                                c -> !c.getName().matches(GENERATED) && !isWiring(c)));
        SlicesRuleDefinition.slices()
                .matching("org.verka.(**)")
                .should()
                .beFreeOfCycles()
                .check(parts);
    }

    private static boolean isWiring(JavaClass type) {
        return type.getName().matches(".*(Module|Setup|SetupGenerated)(\\$.*)?");
    }

    @Test
    void theCommandAndWhatItStandsOnKnowNothingOfTheEclipsePlatform() {
        Set<String> defects = new TreeSet<>();
        for (JavaClass from : classes) {
            if (!room(from.getName()).orElseThrow().equals("workbench")) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    String name = dependency.getTargetClass().getName();
                    if (name.matches("org\\.eclipse\\.(ui|swt|jface|core\\.resources|e4)\\..*")) {
                        defects.add(from.getName() + " uses " + name);
                    }
                }
            }
        }
        assertEquals(Set.of(), defects);
    }

    @Test
    void evidenceUsesNothingButJava() {
        Set<String> defects = new TreeSet<>();
        for (JavaClass from : classes) {
            if (room(from.getName()).orElseThrow().equals("evidence")) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    String name = dependency.getTargetClass().getBaseComponentType().getName();
                    if (name.contains(".") && !name.matches("(java|org\\.verka\\.evidence)\\..*")) {
                        defects.add(from.getName() + " uses " + name);
                    }
                }
            }
        }
        assertEquals(Set.of(), defects);
    }

    @Test
    void onlyTheStoreKnowsDerby() {
        Set<String> defects = new TreeSet<>();
        for (JavaClass from : classes) {
            if (!room(from.getName()).orElseThrow().equals("store")) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    String name = dependency.getTargetClass().getName();
                    if (name.startsWith("org.apache.derby.")) {
                        defects.add(from.getName() + " uses " + name);
                    }
                }
            }
        }
        assertEquals(Set.of(), defects);
    }

    /** The room that a class lives in: the longest name that its package begins with. */
    private static Optional<String> room(String name) {
        return MAY_USE.keySet().stream()
                .filter(room -> name.startsWith("org.verka." + room + "."))
                .max(java.util.Comparator.comparingInt(String::length));
    }
}
