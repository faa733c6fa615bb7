package org.verka.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.verka.dsl.words.WrittenNames;
import org.verka.model.Named;

/** The names that may be written at a place, and how new ones are found. */
final class Names {

    private final IScopeProvider scopes;
    private final WrittenNames spelling;

    @Inject
    Names(IScopeProvider scopes, WrittenNames spelling) {
        this.scopes = scopes;
        this.spelling = spelling;
    }

    /** The shortest name of each thing that {@code reference} may name at {@code context}. */
    List<String> all(EObject context, EReference reference) {
        return List.copyOf(shortest(context, reference).values());
    }

    /** Those of {@link #all} that are declared in the same block or around it. */
    List<String> near(EObject context, EReference reference) {
        return all(context, reference).stream().filter(name -> !name.contains(".")).toList();
    }

    /** How {@code target} is named where {@code reference} of {@code context} stands. */
    Optional<String> of(EObject target, EObject context, EReference reference) {
        return Optional.ofNullable(shortest(context, reference).get(EcoreUtil.getURI(target)));
    }

    /** How a name is written where it could be taken for a word of the language. */
    String written(String name) {
        return spelling.of(name);
    }

    /** {@code wanted}, or with the first number behind it that nothing beside it is named. */
    static String free(String wanted, EObject container) {
        Set<String> taken = new HashSet<>();
        container
                .eAllContents()
                .forEachRemaining(element -> {
                    if (element instanceof Named named && named.getName() != null) {
                        taken.add(named.getName());
                    }
                });
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + number;
        }
        return name;
    }

    private Map<URI, String> shortest(EObject context, EReference reference) {
        Map<URI, String> names = new LinkedHashMap<>();
        Comparator<String> byLength = Comparator.comparingInt(String::length);
        for (IEObjectDescription known : scopes.getScope(context, reference).getAllElements()) {
            String name = written(known.getName().toString());
            names.merge(known.getEObjectURI(), name, (a, b) -> byLength.compare(a, b) <= 0 ? a : b);
        }
        return names;
    }
}
