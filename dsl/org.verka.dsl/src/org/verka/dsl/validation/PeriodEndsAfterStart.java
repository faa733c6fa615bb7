package org.verka.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.DateSpan;
import org.verka.model.ModelPackage;

/** Rule 35: no period starts after it ends (IATI). */
final class PeriodEndsAfterStart implements Rule<EObject> {

    @Override
    public String code() {
        return "V35";
    }

    @Override
    public Class<EObject> about() {
        return EObject.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(EObject element, Report report) {
        for (EStructuralFeature feature : element.eClass().getEAllAttributes()) {
            if (feature.getEType() == ModelPackage.Literals.DATE_SPAN
                    && element.eGet(feature) instanceof DateSpan span
                    && span.first().isAfter(span.last())) {
                report.at(element, feature, "", span);
            }
        }
    }
}
