package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.Locale;
import org.verka.evidence.Enrolment;
import org.verka.model.Activity;
import org.verka.model.Measurement;
import org.verka.model.Programme;

/**
 * Whom a line of the follow-up plan concerns, such as those enrolled for more than seven days.
 *
 * @param programme whose activities may be the interventions
 * @param asOf until when an enrolment that goes on is counted
 */
record Population(Measurement line, Programme programme, LocalDate asOf) {

    /**
     * Whether an enrolment is meant. The first day counts, so one from the first to the eighth of a
     * month is longer than seven days. Interventions are compared without regard to case; one that
     * is an activity of the programme is known by its name and its label.
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
                        .map(Population::wording)
                        .anyMatch(named ->
                                named.equals(wording(intervention))
                                        || isLabel(named, intervention));
    }

    private boolean isLabel(String named, String intervention) {
        return programme.getActivities().stream()
                .filter(activity -> intervention.equals(activity.getName()))
                .map(Activity::getLabel)
                .anyMatch(label -> label != null && wording(label).equals(named));
    }

    private static String wording(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
