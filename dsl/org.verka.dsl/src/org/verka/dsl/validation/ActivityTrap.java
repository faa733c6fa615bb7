package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;

/**
 * Rule 10: many activities and few results, the activity trap (Funnell and Rogers 2011). The limits
 * are this tool's: at least {@value #MANY} activities, and more than {@value #TIMES} for each
 * result.
 */
final class ActivityTrap implements Rule<Programme> {

    private static final int MANY = 5;
    private static final int TIMES = 3;

    @Override
    public String code() {
        return "V10";
    }

    @Override
    public Severity severity() {
        return Severity.INFORMATION;
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        int activities = programme.getActivities().size();
        int outcomes = programme.getOutcomes().size();
        if (activities >= MANY && outcomes > 0 && activities > TIMES * outcomes) {
            report.at(programme, ModelPackage.Literals.NAMED__NAME, "", activities, outcomes);
        }
    }
}
