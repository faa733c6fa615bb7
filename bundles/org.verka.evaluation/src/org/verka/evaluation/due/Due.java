package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.Optional;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Site;

/**
 * One thing that a follow-up plan wants at one time.
 *
 * @param line the line of the plan
 * @param measured what is measured: an instrument, scale, count or indicator
 * @param site where; empty when the theory names no site
 * @param client whose, by pseudonym, where the line waits for something in a client's way; empty
 *     where the line has a date
 * @param first the first day
 * @param last the last day, with the time that it may take
 * @param status how it stands on the day of the list
 * @param arrived how many forms or counts have come in
 */
public record Due(
        Measurement line,
        Named measured,
        Optional<Site> site,
        Optional<String> client,
        LocalDate first,
        LocalDate last,
        DueStatus status,
        int arrived) {

    /** The same without saying whose it is. */
    public Due withoutClient() {
        return new Due(line, measured, site, Optional.empty(), first, last, status, arrived);
    }
}
