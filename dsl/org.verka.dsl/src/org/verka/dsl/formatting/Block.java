package org.verka.dsl.formatting;

import org.eclipse.xtext.nodemodel.INode;

/** What stands between two braces, or the whole text. */
final class Block {

    static final int NOWHERE = -1;

    private final INode owner;
    private final int open;
    private int close = NOWHERE;
    private boolean onLines;
    private boolean spreadOut;

    /**
     * Creates a block.
     *
     * @param owner the node that the braces belong to
     * @param open the piece that is the opening brace; nowhere for the whole text
     */
    Block(INode owner, int open) {
        this.owner = owner;
        this.open = open;
        this.onLines = open == NOWHERE;
    }

    INode owner() {
        return owner;
    }

    int open() {
        return open;
    }

    /** The piece that closes it, or nowhere while it is half-written. */
    int close() {
        return close;
    }

    void closeAt(int piece) {
        close = piece;
    }

    boolean isClosed() {
        return close != NOWHERE;
    }

    boolean isWholeText() {
        return open == NOWHERE;
    }

    boolean contains(int piece) {
        return open < piece && (close == NOWHERE || piece < close);
    }

    /** Says that it goes over several lines, and whether each member gets one of its own. */
    void onLines(boolean eachOnItsOwn) {
        onLines = true;
        spreadOut = eachOnItsOwn;
    }

    boolean isOnLines() {
        return onLines;
    }

    boolean isSpreadOut() {
        return spreadOut;
    }
}
