package org.verka.dsl.validation;

import org.verka.model.EvaluationQuestion;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;

/** Rule 41, for the theory: an evaluation question is about unwanted effects (RE-AIM). */
final class UnwantedEffectsAreAsked implements Rule<Programme> {

    @Override
    public String code() {
        return "V41";
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        if (programme.getQuestions().stream().noneMatch(EvaluationQuestion::isUnwanted)) {
            report.at(programme, ModelPackage.Literals.NAMED__NAME, "unwanted");
        }
    }
}
