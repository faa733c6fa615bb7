package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Link;

/** Rule 6: a link says why it should hold (Davies 2018), in words of its own or by a mechanism. */
final class LinkHasReason implements Rule<Link> {

    @Override
    public String code() {
        return "V06";
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
        if (Written.isWhole(link) && !Written.is(link.getReason()) && link.getMechanism() == null) {
            report.at(link);
        }
    }
}
