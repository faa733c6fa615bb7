package org.verka.dsl.validation;

import java.util.Set;
import org.verka.dsl.Severity;
import org.verka.model.Link;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Term;

/**
 * Rule 5: a link from a long-term to a short-term result is marked as feedback (Davies 2018). A
 * link that closes a circle is left to rule 4.
 */
final class BackwardLinkIsFeedback implements Rule<Programme> {

    @Override
    public String code() {
        return "V05";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        Set<Link> circular = report.theory().closing();
        for (Link link : report.theory().links()) {
            if (goesBack(link) && !link.isFeedback() && !circular.contains(link)) {
                report.at(link);
            }
        }
    }

    private static boolean goesBack(Link link) {
        return TheoryFacts.from(link) instanceof Outcome outcome
                && outcome.getTerm() == Term.LONG
                && link.getTarget().getTerm() == Term.SHORT;
    }
}
