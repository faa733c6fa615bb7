package org.verka.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A client's time in a service (ärende, inskrivning).
 *
 * @param site the site's name
 * @param subject the client's pseudonym, unique within its site
 * @param intervention the intervention's name, or empty
 * @param from the first day
 * @param to the last day, empty while it goes on
 * @param sex in the programme's own words, or empty
 * @param birthYear the year of birth, when it is known
 * @param reasonIn why it began, or empty
 * @param reasonOut why it ended, or empty
 * @param origin where it was read
 */
public record Enrolment(
        String site,
        String subject,
        String intervention,
        LocalDate from,
        Optional<LocalDate> to,
        String sex,
        OptionalInt birthYear,
        String reasonIn,
        String reasonOut,
        Origin origin)
        implements Fact {

    public Enrolment {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " to " + to.get());
        }
    }

    /** Identifies an enrolment: the same client, intervention and first day. */
    public record Key(String site, String subject, String intervention, LocalDate from) {}

    @Override
    public Key key() {
        return new Key(site, subject, intervention, from);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof Enrolment that
                && key().equals(that.key())
                && to.equals(that.to)
                && sex.equals(that.sex)
                && birthYear.equals(that.birthYear)
                && reasonIn.equals(that.reasonIn)
                && reasonOut.equals(that.reasonOut);
    }

    /** An enrolment that went on is known to have ended, or what was unknown of it is known. */
    @Override
    public boolean continues(Fact stored) {
        return stored instanceof Enrolment before
                && key().equals(before.key())
                && (before.to.isEmpty() || before.to.equals(to))
                && (before.sex.isEmpty() || before.sex.equals(sex))
                && (before.birthYear.isEmpty() || before.birthYear.equals(birthYear))
                && (before.reasonIn.isEmpty() || before.reasonIn.equals(reasonIn))
                && (before.reasonOut.isEmpty() || before.reasonOut.equals(reasonOut))
                && !saysTheSameAs(before);
    }
}
