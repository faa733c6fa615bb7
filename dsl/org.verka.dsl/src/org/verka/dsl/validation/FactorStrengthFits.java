package org.verka.dsl.validation;

import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.ModelPackage;

/**
 * The strength of a factor is from −2 to +2: the sign says whether it hinders or helps, the size
 * how much, and 0 is neither (CFIR, Damschroder and Lowery 2013). What hinders is not above 0, and
 * what helps is not below.
 */
final class FactorStrengthFits implements Rule<Factor> {

    private static final int STRONGEST = 2;

    @Override
    public String code() {
        return "S10";
    }

    @Override
    public Class<Factor> about() {
        return Factor.class;
    }

    @Override
    public void check(Factor factor, Report report) {
        int rated = factor.getStrength();
        if (Math.abs(rated) > STRONGEST) {
            report(factor, "range", report);
        } else if (kind(factor) == FactorKind.HINDERING && rated > 0) {
            report(factor, "hindering", report);
        } else if (kind(factor) == FactorKind.HELPING && rated < 0) {
            report(factor, "helping", report);
        }
    }

    private static void report(Factor factor, String key, Report report) {
        report.at(
                factor,
                ModelPackage.Literals.FACTOR__STRENGTH,
                key,
                factor.getStrength(),
                Written.called(factor));
    }

    /** A sort that does not exist has no kind, so that any sign fits. */
    private static FactorKind kind(Factor factor) {
        if (factor.getSort() == null) {
            return factor.getKind();
        }
        return factor.getSort().eIsProxy() ? FactorKind.TO_DEVELOP : factor.getSort().getKind();
    }
}
