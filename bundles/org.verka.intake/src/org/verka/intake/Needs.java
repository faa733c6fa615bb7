package org.verka.intake;

import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.Intake;

/** Checks that a mapping says enough to read a file with, and that the file has the columns. */
final class Needs {

    private final Intake mapping;
    private final Problems problems;
    private boolean met = true;

    Needs(Intake mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /**
     * @param what the name of a column role, or of another thing that a mapping names
     */
    void that(String what, boolean isThere) {
        if (!isThere) {
            problems.file(Code.MAPPING_INCOMPLETE, "", what);
            met = false;
        }
    }

    /** A column that the mapping names but the file lacks has been reported already. */
    void column(Layout layout, ColumnRole role) {
        boolean named = mapping.getColumns().stream().anyMatch(c -> Layout.role(c) == role);
        that(role.getName(), named);
        met &= layout.first(role).isPresent();
    }

    boolean met() {
        return met;
    }
}
