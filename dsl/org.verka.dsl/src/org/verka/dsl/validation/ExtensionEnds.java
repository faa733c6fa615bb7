package org.verka.dsl.validation;

import java.util.HashSet;
import java.util.Set;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;

/** A theory does not extend itself, neither straight nor over others. */
final class ExtensionEnds implements Rule<Programme> {

    @Override
    public String code() {
        return "S07";
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(Programme programme, Report report) {
        Set<Programme> seen = new HashSet<>();
        Programme base = programme.getBase();
        while (base != null && !base.eIsProxy() && base != programme && seen.add(base)) {
            base = base.getBase();
        }
        if (base == programme) {
            report.at(
                    programme,
                    ModelPackage.Literals.PROGRAMME__BASE,
                    "",
                    Written.called(programme));
        }
    }
}
