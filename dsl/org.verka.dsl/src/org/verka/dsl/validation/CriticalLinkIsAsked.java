package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Assumption;
import org.verka.model.Link;
import org.verka.model.LinkKind;

/**
 * Rule 40: an evaluation question is about a link that all depends on (Davies 2013): one that is
 * critical or necessary, or rests on a critical assumption. A question about what the link comes
 * from or leads to, or about its assumptions, is about the link.
 */
final class CriticalLinkIsAsked implements Rule<Link> {

    @Override
    public String code() {
        return "V40";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Link> about() {
        return Link.class;
    }

    @Override
    public void check(Link link, Report report) {
        if (!Written.isWhole(link) || !isCritical(link)) {
            return;
        }
        TheoryFacts theory = report.theory();
        boolean asked =
                theory.isAsked(TheoryFacts.from(link))
                        || theory.isAsked(link.getTarget())
                        || link.getAssumptions().stream().anyMatch(theory::isAsked);
        if (!asked) {
            report.at(link);
        }
    }

    private static boolean isCritical(Link link) {
        return link.isCritical()
                || link.getKind() == LinkKind.NECESSARY
                || link.getAssumptions().stream().anyMatch(Assumption::isCritical);
    }
}
