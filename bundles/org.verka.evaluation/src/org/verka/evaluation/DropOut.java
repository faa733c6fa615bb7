package org.verka.evaluation;

/**
 * Who answered at the beginning and not later, or not every time.
 *
 * @param lost how many did not answer again
 * @param of how many answered at the beginning
 */
public record DropOut(int lost, int of) {

    /** The part that did not answer again, 0 to 1; 0 of nobody. */
    public double share() {
        return of == 0 ? 0 : (double) lost / of;
    }

    /** Whether those who answered again may differ from all. */
    public boolean isMuch() {
        return share() > Caution.MOST_DROP_OUT;
    }
}
