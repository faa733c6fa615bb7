package org.verka.evidence;

import java.nio.file.Path;

/** A store that cannot be opened, read or written; the reason decides what the user is told. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a store cannot be used. */
    public enum Reason {
        /** Another process has it open. */
        IN_USE,
        /** The folder holds something else than a store of ours. */
        NOT_OURS,
        /** A newer version of Verka made it. */
        NEWER,
        /** The disk is full. */
        DISK_FULL,
        /** The folder cannot be written. */
        READ_ONLY,
        /** The files are damaged, or something else went wrong; see the cause. */
        DAMAGED
    }

    private final Reason reason;
    private final transient Path folder;

    public StoreException(Reason reason, Path folder, Throwable cause) {
        super(reason + ": " + folder, cause);
        this.reason = reason;
        this.folder = folder;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The store's folder. */
    public Path folder() {
        return folder;
    }
}
