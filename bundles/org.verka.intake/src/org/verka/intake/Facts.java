package org.verka.intake;

import org.verka.evidence.Fact;

/**
 * The facts of one file on their way to whoever takes them, on one way through the file. When only
 * a whole file is wanted, nothing is given any more once something is wrong.
 */
final class Facts {

    private final FactReceiver receiver;
    private final KeyRows told;
    private final boolean partly;
    private final boolean again;
    private final Problems problems;
    private final IdentityGuard guard;
    private boolean takenBack;

    /**
     * @param told what rows have told of, also on the way before
     * @param partly whether the sound facts of a file are wanted where others are not sound
     * @param again whether this is the second way through the file, on which is known what is to be
     *     left out
     */
    Facts(
            FactReceiver receiver,
            KeyRows told,
            boolean partly,
            boolean again,
            Problems problems,
            IdentityGuard guard) {
        this.receiver = receiver;
        this.told = told;
        this.partly = partly;
        this.again = again;
        this.problems = problems;
        this.guard = guard;
    }

    /**
     * Gives a fact on, if no row before told of the same thing; of those that two tell of neither
     * is given in the end.
     *
     * @return the row that told of it before, or 0
     */
    int add(Fact fact) {
        return add(KeyHash.of(fact.key()), fact);
    }

    private int add(long key, Fact fact) {
        int near = (int) key;
        int first = before(near, key);
        if (first > 0) {
            leaveOut(near, key);
        } else {
            give(near, key, fact);
        }
        return first;
    }

    /**
     * The row that told of a thing before on this way through the file, or 0.
     *
     * @param near see {@link KeyRows#row}
     */
    int before(int near, long key) {
        return again ? 0 : told.row(near, key);
    }

    /** Leaves a thing out, whichever rows tell of it. */
    void leaveOut(int near, long key) {
        takenBack |= told.row(near, key) > 0;
        told.leaveOut(near, key);
    }

    /** Leaves out all that a key is a part of the key of. */
    void leaveOutAll(int near, long partOfKey) {
        takenBack = true;
        told.leaveOut(near, partOfKey);
    }

    /** Whether something was given that is to be left out. */
    boolean takenBack() {
        return takenBack;
    }

    boolean isLeftOut(int near, long key) {
        return told.isLeftOut(near, key);
    }

    /** Notes that rows have told of a thing, and no more are to come. */
    void told(int near, long key, int row) {
        if (!again) {
            told.met(near, key, row);
        }
    }

    /** Gives on a fact of which no row before told. */
    private void give(int near, long key, Fact fact) {
        told(near, key, fact.origin().row());
        if (!told.isLeftOut(near, key)) {
            give(fact);
        }
    }

    /** Gives on a fact that was gathered from all its rows. */
    void give(Fact fact) {
        if (wanted()) {
            receiver.take(fact);
        }
    }

    /** Gives on a form that was gathered from all its rows. */
    void give(ToldForm form) {
        if (wanted()) {
            receiver.take(form);
        }
    }

    private boolean wanted() {
        return !problems.stopped() && !guard.stopped() && (partly || problems.sound());
    }
}
