package org.verka.dsl.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** What is different between two states of a file, either of which may be null for none. */
final class Changes {

    private Changes() {}

    private record Meaning(QualifiedName name, EClass type, URI address, boolean adapts) {}

    /** The names that are only in one of the two, or mean something else. */
    static Set<QualifiedName> names(FileDescription before, FileDescription after) {
        Set<Meaning> old = meanings(before);
        Set<Meaning> now = meanings(after);
        Set<QualifiedName> changed = new HashSet<>();
        for (Meaning meaning : old) {
            if (!now.remove(meaning)) {
                changed.add(meaning.name);
            }
        }
        now.forEach(meaning -> changed.add(meaning.name));
        return changed;
    }

    private static Set<Meaning> meanings(FileDescription file) {
        Set<Meaning> meanings = new HashSet<>();
        if (file != null) {
            for (IEObjectDescription described : file.getExportedObjects()) {
                meanings.add(
                        new Meaning(
                                described.getName(),
                                described.getEClass(),
                                described.getEObjectURI(),
                                NamesAndLabels.isAdaptation(described)));
            }
        }
        return meanings;
    }

    /** The parts that are only in one of the two, or have another text. */
    static List<Part> parts(FileDescription before, FileDescription after) {
        Map<Part, Long> old = before == null ? Map.of() : before.prints();
        Map<Part, Long> now = new HashMap<>(after == null ? Map.of() : after.prints());
        List<Part> changed = new ArrayList<>();
        old.forEach((part, print) -> {
            if (!print.equals(now.remove(part))) {
                changed.add(part);
            }
        });
        changed.addAll(now.keySet());
        return changed;
    }
}
