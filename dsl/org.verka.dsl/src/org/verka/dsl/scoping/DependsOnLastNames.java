package org.verka.dsl.scoping;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Knows which files must be linked again when another one changes: those that use the last part of
 * a name in it, since an intake may leave out the rest.
 */
public final class DependsOnLastNames extends DefaultResourceDescriptionManager {

    @Override
    public boolean isAffected(IResourceDescription.Delta delta, IResourceDescription candidate) {
        return super.isAffected(delta, candidate)
                || delta.haveEObjectDescriptionsChanged() && uses(candidate, lastNames(delta));
    }

    private static boolean uses(IResourceDescription candidate, Set<String> names) {
        for (QualifiedName imported : candidate.getImportedNames()) {
            if (names.contains(last(imported))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> lastNames(IResourceDescription.Delta delta) {
        Set<String> names = new HashSet<>();
        add(delta.getOld(), names);
        add(delta.getNew(), names);
        return names;
    }

    private static void add(IResourceDescription file, Set<String> names) {
        if (file != null) {
            for (IEObjectDescription described : file.getExportedObjects()) {
                names.add(last(described.getName()));
            }
        }
    }

    private static String last(QualifiedName name) {
        return name.getLastSegment().toLowerCase(Locale.ROOT);
    }
}
