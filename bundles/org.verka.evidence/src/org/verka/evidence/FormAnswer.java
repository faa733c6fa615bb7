package org.verka.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One filled-in form: what one informant answered about one client on one occasion.
 *
 * @param site the site's name
 * @param subject the client's pseudonym, unique within its site
 * @param instrument the instrument's name
 * @param informant who answered, by name, or empty when the instrument has only one informant
 * @param occasion when in the client's way it was answered
 * @param date the day it was answered
 * @param scores the value of each scale that was answered, by the scale's name; words of an ordered
 *     scale are stored as their place in it, from 0; a missing answer has no entry
 * @param origin where it was read; the first row when it is spread over several
 */
public record FormAnswer(
        String site,
        String subject,
        String instrument,
        String informant,
        Occasion occasion,
        LocalDate date,
        SortedMap<String, BigDecimal> scores,
        Origin origin)
        implements Fact {

    public FormAnswer {
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }

    /** Identifies a form: the same client, instrument, informant, occasion and day. */
    public record Key(
            String site,
            String subject,
            String instrument,
            String informant,
            Occasion occasion,
            LocalDate date) {}

    @Override
    public Key key() {
        return new Key(site, subject, instrument, informant, occasion, date);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof FormAnswer that
                && key().equals(that.key())
                && scores.keySet().equals(that.scores.keySet())
                && scores.entrySet().stream()
                        .allMatch(e -> e.getValue().compareTo(that.scores.get(e.getKey())) == 0);
    }
}
