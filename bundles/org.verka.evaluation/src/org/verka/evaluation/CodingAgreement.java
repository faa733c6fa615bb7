package org.verka.evaluation;

import java.util.List;
import org.verka.evaluation.statistics.WeightedKappa;

/**
 * How far two people agree who coded the same interviews, by the passages that either of them gave
 * a theme; interviews that one of them did not code are left out.
 *
 * @param one the sign of the first of them
 * @param other the sign of the second
 * @param interviews how many interviews both coded
 * @param onlyOne how many passages only the first gave a theme
 * @param onlyOther how many only the second did
 * @param overall on the passages that both gave a theme: whether it was the same one, or the same
 *     ones when a passage got several
 * @param themes theme by theme, in the order of the alphabet; in a shared evaluation those that
 *     were found in nobody's or enough interviews
 * @param untold how many themes are not told
 */
public record CodingAgreement(
        String one,
        String other,
        int interviews,
        int onlyOne,
        int onlyOther,
        Agreed overall,
        List<Theme> themes,
        int untold) {

    public CodingAgreement {
        themes = List.copyOf(themes);
    }

    /** How many passages either of them gave a theme. */
    public int passages() {
        return overall.n() + onlyOne + onlyOther;
    }

    /**
     * A theme, over all passages that either coded: one who did not give it to a passage says that
     * it is not there.
     *
     * @param name the theme
     * @param byBoth how many passages both gave it
     * @param byOne how many only the first gave it
     * @param byOther how many only the second gave it
     * @param agreed the agreement on whether it is there
     */
    public record Theme(String name, int byBoth, int byOne, int byOther, Agreed agreed) {}

    /**
     * Agreement on passages.
     *
     * @param n how many passages
     * @param same on how many of them they agree
     * @param kappa Cohen's kappa, every disagreement counting the same (Cohen 1960)
     * @param oneSided whether nearly all are the same, so that kappa is low although they agree
     *     (Feinstein and Cicchetti 1990)
     */
    public record Agreed(int n, int same, WeightedKappa kappa, boolean oneSided) {

        /** Whether kappa would mislead: too few passages, nearly all the same, or nothing else. */
        public boolean misleads() {
            return n < Caution.FEWEST_PAIRS || oneSided || kappa.kappa().isEmpty();
        }
    }
}
