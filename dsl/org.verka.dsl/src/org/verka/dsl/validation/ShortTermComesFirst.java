package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Link;
import org.verka.model.Output;
import org.verka.model.Term;

/**
 * Rule 9: an activity leads to a long-term result through a short-term one, since nobody would see
 * in time whether it is on its way.
 */
final class ShortTermComesFirst implements Rule<Link> {

    @Override
    public String code() {
        return "V09";
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
        Cause from = TheoryFacts.from(link);
        if (Written.isWhole(link)
                && (from instanceof Activity || from instanceof Output)
                && link.getTarget().getTerm() == Term.LONG) {
            report.at(link);
        }
    }
}
