package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.verka.model.ModelPackage;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.ServiceConcept;
import org.verka.model.Term;

/**
 * Rule 16, for the theory as a whole: what is done, why, what it leads to on short and on long
 * term, and the plans for implementation and follow-up (the eight questions of Uppsala University
 * 2014). A service that runs already needs no plan for implementation.
 */
final class ProgrammeAnswersQuestions implements Rule<Programme> {

    @Override
    public String code() {
        return "V16";
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        List<String> unanswered = new ArrayList<>();
        if (programme.getActivities().isEmpty()) {
            unanswered.add("question.what");
            if (programme.getRationale() == null) {
                unanswered.add("question.why");
            }
        }
        if (lacks(programme, Term.SHORT)) {
            unanswered.add("question.short");
        }
        if (lacks(programme, Term.LONG)) {
            unanswered.add("question.long");
        }
        if (!(programme instanceof ServiceConcept) && lacksSteps(programme)) {
            unanswered.add("question.implementation");
        }
        if (programme.getFollowUp() == null
                || programme.getFollowUp().getMeasurements().isEmpty()) {
            unanswered.add("question.followUp");
        }
        if (!unanswered.isEmpty()) {
            String questions = String.join("; ", unanswered.stream().map(report::phrase).toList());
            report.with(unanswered)
                    .at(programme, ModelPackage.Literals.NAMED__NAME, "programme", questions);
        }
    }

    private static boolean lacksSteps(Programme programme) {
        return programme.getImplementation() == null
                || programme.getImplementation().getSteps().isEmpty();
    }

    private static boolean lacks(Programme programme, Term term) {
        return programme.getOutcomes().stream().map(Outcome::getTerm).noneMatch(term::equals);
    }
}
