package org.verka.project;

import java.util.Locale;

/** A folder that cannot be worked with; its message says why and what to do. */
public final class ProjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no such folder. */
        NO_FOLDER,
        /** The folder holds no theory, that is no file whose name ends in {@code .verka}. */
        NO_THEORY,
        /** The theory has errors, so nothing can be taken in or evaluated by it. */
        THEORY_HAS_ERRORS,
        /** The files of the theory declare no programme. */
        NO_PROGRAMME,
        /** Another process has the project's evidence open. */
        STORE_IN_USE,
        /** The evidence folder holds something else. */
        STORE_NOT_OURS,
        /** The evidence was written by a newer version. */
        STORE_NEWER,
        /** The evidence is encrypted, and its key is missing or another. */
        STORE_NO_KEY,
        /** No server answers at the address of the evidence. */
        STORE_UNREACHABLE,
        /** The server does not let the user in to the evidence. */
        STORE_NO_ACCESS,
        /** The disk is full. */
        DISK_FULL,
        /** The folder cannot be written. */
        READ_ONLY,
        /** The evidence cannot be read. */
        STORE_DAMAGED,
        /** The file is no backup, or a damaged one. */
        NO_BACKUP,
        /** The evidence is on a server, which has to encrypt it itself. */
        SERVER_ENCRYPTS,
        /** What was given is no address of a database. */
        NO_ADDRESS,
        /** The evidence is there already. */
        THERE_ALREADY,
        /** Evidence can only be carried to where there is none. */
        NOT_EMPTY,
        /** A file cannot be read or written. */
        FILE_FAILED,
        /** The file that is to correct is none that the theory maps. */
        NO_SUCH_INTAKE,
        /** The key that pseudonyms are made with is not in the key folder. */
        PSEUDONYM_KEY_MISSING,
        /** The key is another than the one that the material was taken in with. */
        PSEUDONYM_KEY_OTHER,
        /** The material was taken in with a key, and the project names none. */
        PSEUDONYM_KEY_UNNAMED,
        /** There is a key for pseudonyms already. */
        PSEUDONYM_KEY_THERE,
        /** Material was taken in without pseudonyms. */
        PSEUDONYMS_TOO_LATE,
        /** The project makes no pseudonyms. */
        PSEUDONYMS_OFF,
        /** The file holds no key. */
        NOT_A_KEY,
        /** There is a file of that name, and it is not to be replaced. */
        FILE_EXISTS,
        /** No forms are stored, or none of the instrument. */
        NO_FORMS,
        /** A row a form is for one instrument only. */
        SEVERAL_INSTRUMENTS,
        /** A question in SQL is not understood, or would change something. */
        QUESTION,
        /** The file is no package of aggregates. */
        NOT_A_PACKAGE,
        /** The package was written by a newer version. */
        PACKAGE_NEWER,
        /** The package is not as it was written. */
        PACKAGE_DAMAGED,
        /** The theory does not name the site that a package tells of. */
        NO_SITE,
        /** The theory names no such site. */
        SITE_UNKNOWN,
        /** The theory defines a measure of the package otherwise, or not at all. */
        PACKAGE_MEASURE,
        /** No such question with fixed options was answered in any form. */
        QUESTION_UNKNOWN,
        /** Several forms ask a question of that name. */
        QUESTION_UNCLEAR,
        /** A question can only be crossed with another. */
        SAME_QUESTION,
        /** Nothing of the site may be shared, or nothing was measured there. */
        NOTHING_TO_SEND,
        /** No file is taken in yet. */
        NOTHING_TAKEN_IN,
        /** The user stopped the work. */
        CANCELLED
    }

    private final Reason reason;

    ProjectException(Reason reason, Object place, Locale locale, Throwable cause) {
        super(ProjectTexts.in(locale).text("error." + reason, place.toString()), cause);
        this.reason = reason;
    }

    ProjectException(Reason reason, Object place, Locale locale) {
        this(reason, place, locale, null);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
