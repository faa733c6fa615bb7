package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.Locale;
import org.verka.evidence.Enrolment;
import org.verka.model.Measurement;

/**
 * Whom a line of the follow-up plan concerns, such as those enrolled for more than seven days.
 *
 * @param asOf until when an enrolment that goes on is counted
 */
record Population(Measurement line, LocalDate asOf) {

    /**
     * Whether an enrolment is meant. The first day counts, so one from the first to the eighth of a
     * month is longer than seven days. Names of interventions are compared without regard to case.
     */
    boolean holds(Enrolment enrolment) {
        return isLong(enrolment) && isIn(enrolment.intervention());
    }

    private boolean isLong(Enrolment enrolment) {
        if (line.getLongerThan() == null) {
            return true;
        }
        LocalDate more = Times.after(enrolment.from(), line.getLongerThan(), line.getLongerUnit());
        return !enrolment.to().orElse(asOf).isBefore(more);
    }

    private boolean isIn(String intervention) {
        return line.getInterventions().isEmpty()
                || line.getInterventions().stream()
                        .anyMatch(named -> wording(named).equals(wording(intervention)));
    }

    private static String wording(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
