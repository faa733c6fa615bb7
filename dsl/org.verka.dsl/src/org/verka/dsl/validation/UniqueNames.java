package org.verka.dsl.validation;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.verka.model.ModelPackage;
import org.verka.model.Named;

/** Two things of the same kind in one block have different names, so that each can be meant. */
final class UniqueNames implements Rule<EObject> {

    @Override
    public String code() {
        return "S04";
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
        Set<Object> taken = new HashSet<>();
        for (EObject child : element.eContents()) {
            if (child instanceof Named named
                    && Written.is(named.getName())
                    && !taken.add(named.eClass().getName() + " " + named.getName())) {
                report.at(named, ModelPackage.Literals.NAMED__NAME, "", named.getName());
            }
        }
    }
}
