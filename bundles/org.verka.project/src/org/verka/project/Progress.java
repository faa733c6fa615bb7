package org.verka.project;

/** Is told how far long work has come, and tells whether it should go on. */
public interface Progress {

    /** What is being done. */
    enum Stage {
        /** The theories are read and checked. */
        CHECK,
        /** Files of forms, counts and logs are taken in. */
        IMPORT,
        /** The theory is held against the evidence. */
        EVALUATE,
        /** The report is written. */
        REPORT,
        /** Everything that is stored is read through. */
        STORE_CHECK,
        /** Everything that is stored is carried somewhere else. */
        STORE_COPY,
        /** Stored answers are written to a file. */
        EXPORT,
        /** Stored forms are scored again. */
        RESCORE,
        /** What is due to be removed is removed. */
        STORE_REMOVE
    }

    /**
     * A stage begins.
     *
     * @param steps how many steps it has, 0 when that is not known
     */
    void begin(Stage stage, int steps);

    /** A step begins; {@code what} names it, such as a file. */
    void step(String what);

    /** Whether the user wants the work to stop; it then stops before its next step. */
    boolean cancelled();

    /** So many rows of the file that the step names have been read. */
    default void rows(int read) {
        // most have nothing to show for it
    }

    /** Tells of rows that have been read, and whether to stop. */
    default boolean stopAfterRows(int read) {
        rows(read);
        return cancelled();
    }

    /** Tells nobody and never stops. */
    static Progress none() {
        return new Progress() {
            @Override
            public void begin(Stage stage, int steps) {
                // nobody asked
            }

            @Override
            public void step(String what) {
                // nobody asked
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
