package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.List;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;

/** What could be known on a day: nothing that is dated later. */
final class KnownThen {

    private KnownThen() {}

    static Evidence of(Evidence evidence, LocalDate day) {
        List<Fact> enrolments =
                evidence.of(Enrolment.class).stream()
                        .filter(enrolment -> !enrolment.from().isAfter(day))
                        .map(Fact.class::cast)
                        .toList();
        return new Evidence(
                evidence.forms().stream().filter(form -> !form.date().isAfter(day)).toList(),
                evidence.counts().stream().filter(count -> !count.from().isAfter(day)).toList(),
                evidence.activities(),
                enrolments,
                evidence.sources());
    }
}
