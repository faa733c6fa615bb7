package org.verka.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * One filled-in form: what one informant answered about one client on one occasion. A respondent of
 * a survey is a client too: the pseudonym is then the respondent's.
 *
 * @param site the site's name
 * @param subject the client's pseudonym, unique within its site
 * @param instrument the instrument's name
 * @param informant who answered, by name, or empty when the instrument has only one informant
 * @param occasion when in the client's way it was answered
 * @param date the day it was answered
 * @param scores the value of each scale that was answered or scored, by the scale's name; words of
 *     an ordered scale are stored as their place in it, from 0; a missing answer has no entry
 * @param items the answer to each item that was answered, by the item's name, as it was given: not
 *     reversed
 * @param texts the open answers, by the question's name; at most 32,672 characters each. Of a
 *     question with several answers those that were given, by their words, else their numbers, in
 *     the order of the form with {@code "; "} between
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
        SortedMap<String, BigDecimal> items,
        SortedMap<String, String> texts,
        Origin origin)
        implements Fact {

    public FormAnswer {
        scores = SortedValues.copyOf(scores);
        items = SortedValues.copyOf(items);
        texts = SortedValues.copyOf(texts);
    }

    /** A form of which only the scales are known. */
    public FormAnswer(
            String site,
            String subject,
            String instrument,
            String informant,
            Occasion occasion,
            LocalDate date,
            SortedMap<String, BigDecimal> scores,
            Origin origin) {
        this(
                site,
                subject,
                instrument,
                informant,
                occasion,
                date,
                scores,
                SortedValues.none(),
                SortedValues.none(),
                origin);
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
                && same(scores, that.scores)
                && same(items, that.items)
                && texts.equals(that.texts);
    }

    private static boolean same(
            SortedMap<String, BigDecimal> some, SortedMap<String, BigDecimal> others) {
        return some.keySet().equals(others.keySet())
                && some.entrySet().stream()
                        .allMatch(e -> e.getValue().compareTo(others.get(e.getKey())) == 0);
    }
}
