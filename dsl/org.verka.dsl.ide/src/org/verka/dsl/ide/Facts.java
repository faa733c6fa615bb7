package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.net.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.Activity;
import org.verka.model.Assumption;
import org.verka.model.Count;
import org.verka.model.Element;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Role;
import org.verka.model.Scale;
import org.verka.model.TargetGroup;

/** What there is to know about a thing, with what the evidence says about it, as Markdown. */
final class Facts implements IEObjectDocumentationProvider {

    private final DslMessages messages;
    private final LiveFigures figures;
    private final IQualifiedNameProvider names;
    private final ScoringFacts scoring;
    private final JudgementFacts judgements;

    @Inject
    Facts(
            DslMessages messages,
            LiveFigures figures,
            IQualifiedNameProvider names,
            ScoringFacts scoring,
            JudgementFacts judgements) {
        this.messages = messages;
        this.figures = figures;
        this.names = names;
        this.scoring = scoring;
        this.judgements = judgements;
    }

    /** Null when there is nothing to say. */
    @Override
    public String getDocumentation(EObject element) {
        if (!(element instanceof Named named) || title(named) == null) {
            return null;
        }
        FactLines lines = new FactLines(messages, title(named));
        figure(named, lines);
        switch (named) {
            case Scale scale -> {
                MeasureFacts.about(scale, lines);
                lines.addMarkdown(scoring.about(scale));
            }
            case Instrument instrument -> {
                MeasureFacts.about(instrument, lines);
                lines.addMarkdown(scoring.about(instrument));
            }
            case Count count -> MeasureFacts.about(count, lines);
            case Activity activity -> TheoryFacts.about(activity, lines);
            case Outcome outcome -> {
                TheoryFacts.about(outcome, lines);
                judgements.about(outcome, lines);
            }
            case EvaluationQuestion question -> {
                TheoryFacts.about(question, lines);
                judgements.about(question, lines);
            }
            case Programme programme -> judgements.about(programme, lines);
            case Indicator indicator -> TheoryFacts.about(indicator, lines);
            case Role role -> TheoryFacts.about(role, lines);
            case TargetGroup group -> TheoryFacts.about(group, lines);
            case Assumption assumption -> TheoryFacts.about(assumption, lines);
            default -> {
                // the label says it all
            }
        }
        named.getNotes().forEach(lines::add);
        return lines.markdown();
    }

    private static String title(Named named) {
        String name = FactLines.called(named);
        return name == null
                        && named instanceof Indicator indicator
                        && indicator.getMeasure() != null
                        && !indicator.getMeasure().eIsProxy()
                ? FactLines.called(indicator.getMeasure())
                : name;
    }

    private void figure(Named named, FactLines lines) {
        QualifiedName name = names.getFullyQualifiedName(named);
        if (named instanceof Element && name != null && named.eResource() != null) {
            URI theory = URI.create(named.eResource().getURI().toString());
            figures.beside(theory, name.toString()).ifPresent(f -> lines.add("fact.figure", f));
        }
    }
}
