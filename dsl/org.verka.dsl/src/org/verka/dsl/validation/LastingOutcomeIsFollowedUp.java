package org.verka.dsl.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.verka.dsl.Severity;
import org.verka.model.EventKind;
import org.verka.model.FollowUpEvent;
import org.verka.model.Measurement;
import org.verka.model.ModelPackage;
import org.verka.model.Outcome;
import org.verka.model.Term;

/**
 * Rule 42: a lasting result is measured at least six months after the last contact (RE-AIM,
 * maintenance). The last contact is the end of the last activity that leads to it.
 */
final class LastingOutcomeIsFollowedUp implements Rule<Outcome> {

    private static final int MONTHS = 6;
    private static final double DAYS_A_MONTH = 30;

    @Override
    public String code() {
        return "V42";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Outcome> about() {
        return Outcome.class;
    }

    @Override
    public void check(Outcome outcome, Report report) {
        if (outcome.getTerm() != Term.LONG) {
            return;
        }
        TheoryFacts theory = report.theory();
        Optional<LocalDate> lastContact =
                theory.programme().getActivities().stream()
                        .filter(activity -> activity.getWhen() != null)
                        .filter(activity -> theory.reachedFrom(activity).contains(outcome))
                        .map(activity -> activity.getWhen().last())
                        .max(Comparator.naturalOrder());
        List<Measurement> lines =
                outcome.getIndicators().stream()
                        .flatMap(indicator -> theory.measurements(indicator).stream())
                        .toList();
        if (lastContact.isPresent()
                && !lines.isEmpty()
                && lines.stream().noneMatch(line -> isLasting(line, lastContact.get()))) {
            report.at(
                    outcome,
                    ModelPackage.Literals.NAMED__NAME,
                    "",
                    Written.called(outcome),
                    lastContact.get().plusMonths(MONTHS).toString());
        }
    }

    private static boolean isLasting(Measurement line, LocalDate lastContact) {
        FollowUpEvent event = line.getEvent();
        if (event != null) {
            return event.getKind() != EventKind.ENROLMENT
                    && event.getDelay() != null
                    && months(event) >= MONTHS;
        }
        return line.getWhen() == null
                || !line.getWhen().last().isBefore(lastContact.plusMonths(MONTHS));
    }

    private static double months(FollowUpEvent event) {
        double each =
                switch (event.getDelayUnit()) {
                    case YEAR -> 12;
                    case HALF_YEAR, SCHOOL_TERM -> 6;
                    case QUARTER -> 3;
                    case MONTH -> 1;
                    case WEEK -> 7 / DAYS_A_MONTH;
                    case DAY -> 1 / DAYS_A_MONTH;
                    case TOTAL, UNSPECIFIED -> 0;
                };
        return each * event.getDelay().doubleValue();
    }
}
