package org.verka.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.words.WrittenNames;
import org.verka.model.Named;

/** Names as they are, and as they are written. */
final class Names {

    private Names() {}

    /** Something that has a name, and then what has a name and is around it, the nearest first. */
    static List<Named> around(Named named) {
        List<Named> around = new ArrayList<>();
        for (EObject at = named; at != null; at = at.eContainer()) {
            if (at instanceof Named one && has(one)) {
                around.add(one);
            }
        }
        return around;
    }

    static boolean has(Named named) {
        return named.getName() != null && !named.getName().isBlank();
    }

    /** Whether a written word is a name. */
    static boolean is(String written, String name) {
        return WrittenNames.plain(written).equals(name);
    }
}
