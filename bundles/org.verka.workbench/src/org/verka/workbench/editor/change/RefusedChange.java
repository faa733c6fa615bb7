package org.verka.workbench.editor.change;

import org.verka.workbench.text.Texts;

/** Why a change by the server is not made; nothing of it has been. */
public final class RefusedChange extends Exception {

    private static final long serialVersionUID = 1L;

    /** What keeps a change from being made. */
    public enum Reason {
        /** The text is no longer the one that the change was made for. */
        STALE,
        /** It would change the library that ships with the language. */
        LIBRARY,
        /** The file is read-only. */
        READ_ONLY,
        /** The file is not there, or cannot be read. */
        UNREADABLE,
        /** The server proposed edits that contradict each other, or something else than edits. */
        UNSOUND
    }

    private final Reason reason;
    private final String file;

    RefusedChange(Reason reason, String file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    /** What to tell the user: what is wrong and what to do. */
    public String message(Texts texts) {
        return texts.get("change.refused." + reason, file);
    }
}
