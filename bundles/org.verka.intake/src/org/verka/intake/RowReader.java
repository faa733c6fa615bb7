package org.verka.intake;

import java.util.List;
import org.verka.evidence.Fact;

/** Makes facts of rows; one for each kind of file. */
interface RowReader {

    /** Reads a row; what is wrong with it is reported and its facts are left out. */
    void read(Cells cells);

    /** The facts of all rows that were sound. */
    List<Fact> facts();
}
