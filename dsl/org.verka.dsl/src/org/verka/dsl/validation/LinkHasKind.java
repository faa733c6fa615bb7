package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Link;
import org.verka.model.LinkKind;

/**
 * Rule 7: a link is said to be necessary, sufficient or contributing (Davies 2018). Feedback is a
 * kind of its own.
 */
final class LinkHasKind implements Rule<Link> {

    @Override
    public String code() {
        return "V07";
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
        if (Written.isWhole(link) && link.getKind() == LinkKind.UNSPECIFIED && !link.isFeedback()) {
            report.at(link);
        }
    }
}
