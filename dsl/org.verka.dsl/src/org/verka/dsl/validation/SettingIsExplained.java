package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.ModelPackage;
import org.verka.model.RuleSetting;

/**
 * A setting of a rule is about a rule that can be set, and says why when it turns the rule off or
 * makes less of it.
 */
final class SettingIsExplained implements Rule<RuleSetting> {

    @Override
    public String code() {
        return "S06";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<RuleSetting> about() {
        return RuleSetting.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(RuleSetting setting, Report report) {
        if (!RuleCatalogue.canBeSet(setting.getCode())) {
            report.at(
                    setting,
                    ModelPackage.Literals.RULE_SETTING__CODE,
                    "unknown",
                    setting.getCode());
        } else if (!Written.is(setting.getReason())
                && RuleSettingsInForce.lowers(setting, RuleCatalogue.severity(setting.getCode()))) {
            report.at(
                    setting, ModelPackage.Literals.RULE_SETTING__CODE, "reason", setting.getCode());
        }
    }
}
