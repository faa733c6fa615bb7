package org.verka.cli;

/** What the command tells the script that called it. */
final class ExitCode {

    /** Done, and nothing to remark on. */
    static final int FINE = 0;

    /** Done, and there are findings to look at; nothing that depends on them was made. */
    static final int FINDINGS = 1;

    /** The command was not used as it is meant to be. */
    static final int WRONG_USE = 2;

    /** It could not be done. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
