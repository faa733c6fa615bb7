package org.verka.intake;

/** Makes facts of rows, and gives them on; one for each kind of file. */
interface RowReader {

    /** Reads a row; what is wrong with it is reported and its facts are left out. */
    void read(Cells cells);

    /** All rows were read: facts that waited for more rows are given on. */
    default void end() {
        // most rows tell a fact each
    }
}
