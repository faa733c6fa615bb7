package org.verka.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verka.evaluation.statistics.SignTest;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Site;

/**
 * What was answered in ordered words before and after, by those who answered both times.
 *
 * @param instrument the instrument
 * @param name what was asked
 * @param words the words, lowest first
 * @param desired 1 when it should rise, −1 when it should fall, 0 when nothing says
 * @param isScale whether it is a scale of the instrument and not a single question
 * @param informant who answered; empty when the instrument has only one informant
 * @param site the site, or empty for all sites together
 * @param tested whether a sign test was made, told or not
 * @param figures the figures
 */
public record OrderedChange(
        Instrument instrument,
        String name,
        List<String> words,
        int desired,
        boolean isScale,
        Optional<Informant> informant,
        Optional<Site> site,
        boolean tested,
        Disclosed<Figures> figures) {

    public OrderedChange {
        words = List.copyOf(words);
    }

    /**
     * Pairs of answers.
     *
     * @param before how many answered before
     * @param after how many answered after
     * @param onlyBefore how many answered before and not after: the drop-out
     * @param same how many gave the same answer both times
     * @param sign those who went up and down, and the sign test of them
     * @param cautions why they must be read with care; the test misleads with any of them
     * @param table how many went from each word, the row, to each word, the column; empty where its
     *     cells would tell of too few
     */
    public record Figures(
            int before,
            int after,
            int onlyBefore,
            int same,
            SignTest sign,
            Set<Caution> cautions,
            Optional<List<List<Integer>>> table) {

        public Figures {
            cautions =
                    Collections.unmodifiableSet(
                            cautions.isEmpty()
                                    ? EnumSet.noneOf(Caution.class)
                                    : EnumSet.copyOf(cautions));
            table = table.map(rows -> rows.stream().map(List::copyOf).toList());
        }

        /** How many answered both times. */
        public int pairs() {
            return same + sign.up() + sign.down();
        }

        /** How great a part of those who answered before did not answer after, 0 to 1. */
        public double dropOut() {
            return new DropOut(onlyBefore, before).share();
        }
    }
}
