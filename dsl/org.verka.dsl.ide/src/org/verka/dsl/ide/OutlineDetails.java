package org.verka.dsl.ide;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.Factor;
import org.verka.model.Outcome;

/** Says in the outline what a thing is: an activity, a short-term outcome, a hindrance. */
final class OutlineDetails extends DocumentSymbolDetailsProvider {

    @Inject private DslMessages messages;

    @Override
    public String getDetails(EObject element) {
        String kind =
                switch (element) {
                    case Outcome outcome -> "outline.Outcome." + outcome.getTerm();
                    case Factor factor -> "outline.Factor." + factor.getKind();
                    default -> "outline." + element.eClass().getName();
                };
        return messages.has(kind) ? messages.text(kind) : "";
    }
}
