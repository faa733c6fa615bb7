package org.verka.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A circumstance that hinders, helps or is to be developed, as somebody stated it.
 *
 * @param site the site's name
 * @param kind the name of a sort of factor that the theory declares, or of a kind that every theory
 *     has: {@code HINDERING}, {@code HELPING} or {@code TO_DEVELOP}
 * @param theme what it is about
 * @param domain policy, management, service or the environment, or empty
 * @param statedBy who stated it, as a role or group and never by name, or empty
 * @param date when it was stated
 * @param strength from −2, hinders much, over 0, neither, to 2, helps much; empty when nobody has
 *     rated it
 * @param quote what was said, or empty
 * @param quotable whether those who said it have agreed that it is shown to others
 * @param touches the names of the activities and outcomes that it touches
 * @param origin where it was read
 */
public record Factor(
        String site,
        String kind,
        String theme,
        String domain,
        String statedBy,
        LocalDate date,
        OptionalInt strength,
        String quote,
        boolean quotable,
        List<String> touches,
        Origin origin)
        implements Fact {

    private static final int STRONGEST = 2;

    public Factor {
        if (Math.abs(strength.orElse(0)) > STRONGEST) {
            throw new IllegalArgumentException("strength " + strength.getAsInt());
        }
        touches = List.copyOf(touches);
    }

    /** Identifies a factor: the same site, kind, theme, day, who stated it, and the words. */
    public record Key(
            String site,
            String kind,
            String theme,
            String statedBy,
            LocalDate date,
            String quote) {}

    @Override
    public Key key() {
        return new Key(site, kind, theme, statedBy, date, quote);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof Factor that
                && key().equals(that.key())
                && domain.equals(that.domain)
                && strength.equals(that.strength)
                && quotable == that.quotable
                && touches.equals(that.touches);
    }
}
