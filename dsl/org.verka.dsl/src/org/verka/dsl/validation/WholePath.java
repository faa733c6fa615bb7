package org.verka.dsl.validation;

import org.verka.model.ModelPackage;
import org.verka.model.Outcome;
import org.verka.model.Paths;
import org.verka.model.Programme;
import org.verka.model.Term;

/**
 * Rule 3: at least one whole path goes from an activity over a short-term to a long-term result
 * (Davies 2013). A theory that lacks one of the three is left to rule 16.
 */
final class WholePath implements Rule<Programme> {

    @Override
    public String code() {
        return "V03";
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        boolean hasParts =
                !programme.getActivities().isEmpty()
                        && has(programme, Term.SHORT)
                        && has(programme, Term.LONG);
        if (hasParts && !new Paths(programme).whole()) {
            report.at(programme, ModelPackage.Literals.NAMED__NAME, "");
        }
    }

    private static boolean has(Programme programme, Term term) {
        return programme.getOutcomes().stream().map(Outcome::getTerm).anyMatch(term::equals);
    }
}
