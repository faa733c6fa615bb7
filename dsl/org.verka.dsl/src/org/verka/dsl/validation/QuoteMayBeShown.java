package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Factor;
import org.verka.model.ModelPackage;

/**
 * A quote that stands in a theory is shown in reports to be shared only when the theory says that
 * those who said it have agreed, by turning the rule off with the reason. Quotes of files are
 * released one by one.
 */
final class QuoteMayBeShown implements Rule<Factor> {

    @Override
    public String code() {
        return "B06";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Factor> about() {
        return Factor.class;
    }

    @Override
    public void check(Factor factor, Report report) {
        if (Written.is(factor.getQuote())) {
            report.at(factor, ModelPackage.Literals.FACTOR__QUOTE, "", Written.called(factor));
        }
    }
}
