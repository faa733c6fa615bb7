package org.verka.evidence;

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
        /** It cannot be written. */
        READ_ONLY,
        /** It is encrypted, and the key is missing or another. */
        NO_KEY,
        /** No server answers there. */
        UNREACHABLE,
        /** The server has no such database, or does not let this user in. */
        NO_ACCESS,
        /** The files are damaged, or something else went wrong; see the cause. */
        DAMAGED
    }

    private final Reason reason;
    private final String place;

    public StoreException(Reason reason, String place, Throwable cause) {
        super(reason + ": " + place, cause);
        this.reason = reason;
        this.place = place;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The store's folder, or its address on a server without a password. */
    public String place() {
        return place;
    }
}
