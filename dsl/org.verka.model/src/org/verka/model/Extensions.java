package org.verka.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which theories a theory takes over from. */
public final class Extensions {

    private Extensions() {}

    /**
     * The theory that {@code programme} extends, the one which that extends, and so on. A circle
     * ends where it would begin again, and a name that does not exist ends the row.
     */
    public static List<Programme> basesOf(Programme programme) {
        Set<Programme> bases = new LinkedHashSet<>();
        Programme base = programme.getBase();
        while (base != null && !base.eIsProxy() && base != programme && bases.add(base)) {
            base = base.getBase();
        }
        return List.copyOf(bases);
    }
}
