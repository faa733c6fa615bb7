package org.verka.dsl.validation;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verka.model.Cause;
import org.verka.model.Element;
import org.verka.model.Extensions;
import org.verka.model.ModelPackage;
import org.verka.model.Omission;
import org.verka.model.Programme;

/** A local theory adapts and leaves out only what the theories that it extends have. */
final class AdaptsWhatIsThere implements Rule<Programme> {

    @Override
    public String code() {
        return "S08";
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
        List<Programme> bases = Extensions.basesOf(programme);
        if (programme.getBase() != null && programme.getBase().eIsProxy()) {
            return;
        }
        for (Cause cause : adapted(programme)) {
            if (bases.stream().noneMatch(base -> hasSame(base, cause))) {
                report.at(cause, ModelPackage.Literals.NAMED__NAME, "adapts", cause.getName());
            }
        }
        for (Omission omission : programme.getOmissions()) {
            Element element = omission.getElement();
            if (element != null
                    && !element.eIsProxy()
                    && bases.stream().noneMatch(base -> EcoreUtil.isAncestor(base, element))) {
                report.at(
                        omission,
                        ModelPackage.Literals.OMISSION__ELEMENT,
                        "without",
                        Written.called(element));
            }
        }
    }

    private static List<Cause> adapted(Programme programme) {
        return Stream.concat(programme.getActivities().stream(), programme.getOutcomes().stream())
                .map(Cause.class::cast)
                .filter(cause -> cause.isAdapts() && Written.is(cause.getName()))
                .toList();
    }

    private static boolean hasSame(Programme base, Cause cause) {
        return base.eContents().stream()
                .anyMatch(element ->
                        element instanceof Cause other
                                && other.eClass() == cause.eClass()
                                && cause.getName().equals(other.getName()));
    }
}
