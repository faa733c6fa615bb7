package org.verka.dsl.ide;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.Column;
import org.verka.model.FollowUpPlan;
import org.verka.model.ImplementationPlan;
import org.verka.model.Indicator;
import org.verka.model.Judgement;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Step;

/** What things are called in the outline: by their labels; null for what is not shown there. */
final class OutlineNames extends DocumentSymbolNameProvider {

    @Inject private DslMessages messages;

    @Override
    public String getName(EObject element) {
        return switch (element) {
            case Indicator indicator when named(indicator) == null ->
                    indicator.getMeasure() == null || indicator.getMeasure().eIsProxy()
                            ? null
                            : named(indicator.getMeasure());
            case Step step -> step.getLabel();
            case Judgement judgement ->
                    judgement.getSubject() == null || judgement.getSubject().eIsProxy()
                            ? null
                            : named(judgement.getSubject());
            case Named named -> named(named);
            case ImplementationPlan plan -> messages.text("outline.implementation");
            case FollowUpPlan plan -> messages.text("outline.followUp");
            case Measurement line -> line.getWhen() == null ? null : line.getWhen().text();
            case Column column -> column.getHeader();
            default -> null;
        };
    }

    private static String named(Named named) {
        return named.getLabel() == null || named.getLabel().isBlank()
                ? named.getName()
                : named.getLabel();
    }
}
