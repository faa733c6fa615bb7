package org.verka.intake;

/** Is told how far a file has been read, and says whether to go on. */
@FunctionalInterface
public interface Watch {

    /** Never stops. */
    Watch NOBODY = rows -> false;

    /** So often it is told. */
    int EVERY_ROWS = 1000;

    /**
     * So many rows have been read.
     *
     * @return whether to stop; nothing of the file may then be stored
     */
    boolean stopAfter(int rows);
}
