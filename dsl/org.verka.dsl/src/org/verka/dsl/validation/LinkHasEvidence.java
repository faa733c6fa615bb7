package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Link;

/**
 * Rule 21: a link that rests on nothing is shown as untested (Davies 2013). What its mechanism or
 * its assumptions rest on counts.
 */
final class LinkHasEvidence implements Rule<Link> {

    @Override
    public String code() {
        return "V21";
    }

    @Override
    public Severity severity() {
        return Severity.INFORMATION;
    }

    @Override
    public Class<Link> about() {
        return Link.class;
    }

    @Override
    public void check(Link link, Report report) {
        if (Written.isWhole(link) && !rests(link)) {
            report.at(link);
        }
    }

    private static boolean rests(Link link) {
        return !link.getEvidence().isEmpty()
                || link.getMechanism() != null && !link.getMechanism().getEvidence().isEmpty()
                || link.getAssumptions().stream().anyMatch(a -> !a.getEvidence().isEmpty());
    }
}
