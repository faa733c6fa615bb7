package org.verka.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Notes of an interview or a focus group, with the passages that someone has coded.
 *
 * @param site the site's name
 * @param title what tells it from others of the same day
 * @param respondents who was asked, as a group and never by name
 * @param date the day
 * @param text the notes; at most 32,672 characters
 * @param passages the coded passages, in any order
 * @param origin where it was read
 */
public record InterviewNote(
        String site,
        String title,
        String respondents,
        LocalDate date,
        String text,
        List<Passage> passages,
        Origin origin)
        implements Fact {

    /**
     * A part of the text and what it is about.
     *
     * @param start the place of its first character in the text, from 0
     * @param end the place after its last character
     * @param code the code, such as a factor's theme, or empty
     * @param domain policy, management, service or the environment, or empty
     * @param strength from −2, hinders much, to 2, helps much, when it was rated
     * @param quotable whether those who said it have agreed that it is shown to others
     * @param coder who coded it, as a sign and never by name, or empty
     */
    public record Passage(
            int start,
            int end,
            String code,
            String domain,
            OptionalInt strength,
            boolean quotable,
            String coder) {

        /** A passage of which it is not said who coded it. */
        public Passage(
                int start,
                int end,
                String code,
                String domain,
                OptionalInt strength,
                boolean quotable) {
            this(start, end, code, domain, strength, quotable, "");
        }

        /** A passage that is coded and no more. */
        public Passage(int start, int end, String code) {
            this(start, end, code, "", OptionalInt.empty(), false);
        }
    }

    public InterviewNote {
        passages = List.copyOf(passages);
        for (Passage passage : passages) {
            if (passage.start < 0 || passage.end < passage.start || passage.end > text.length()) {
                throw new IllegalArgumentException(passage + " of " + text.length());
            }
        }
    }

    /**
     * The passages as if one person had coded: one that several gave the same code is there once,
     * as the first of them rated it, and may be shown when all of them say so.
     */
    public List<Passage> passagesOnce() {
        Map<List<Object>, Passage> once = new LinkedHashMap<>();
        for (Passage p : passages) {
            once.merge(
                    List.of(p.start, p.end, p.code),
                    p,
                    (first, other) ->
                            first.coder.equals(other.coder) || first.quotable == other.quotable
                                    ? first
                                    : new Passage(
                                            first.start,
                                            first.end,
                                            first.code,
                                            first.domain,
                                            first.strength,
                                            false,
                                            first.coder));
        }
        return List.copyOf(once.values());
    }

    /** Identifies notes: the same site, title and day. */
    public record Key(String site, String title, LocalDate date) {}

    @Override
    public Key key() {
        return new Key(site, title, date);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof InterviewNote that
                && key().equals(that.key())
                && respondents.equals(that.respondents)
                && text.equals(that.text)
                && passages.equals(that.passages);
    }
}
