package org.verka.dsl.scoping;

import static org.verka.model.ModelPackage.Literals.COLUMN__SCALE;
import static org.verka.model.ModelPackage.Literals.CROSSED_QUESTION__SOURCE;
import static org.verka.model.ModelPackage.Literals.EXPECTED__SCALE;
import static org.verka.model.ModelPackage.Literals.INDICATOR__INFORMANT;
import static org.verka.model.ModelPackage.Literals.INTAKE__INFORMANT;
import static org.verka.model.ModelPackage.Literals.INTAKE__SITE;
import static org.verka.model.ModelPackage.Literals.ITEM_RANGE__ITEM;
import static org.verka.model.ModelPackage.Literals.ITEM_TEXT__ITEM;
import static org.verka.model.ModelPackage.Literals.JUDGEMENT__SUBJECT;
import static org.verka.model.ModelPackage.Literals.JUDGEMENT__SUPPORTED_BY;
import static org.verka.model.ModelPackage.Literals.MEASUREMENT__MEASURES;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__BASE;
import static org.verka.model.ModelPackage.Literals.WORD__MEANING;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.verka.dsl.indexing.LastNames;
import org.verka.model.Column;
import org.verka.model.ColumnRole;
import org.verka.model.Element;
import org.verka.model.Extensions;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.IntakeKind;
import org.verka.model.Item;
import org.verka.model.ItemTexts;
import org.verka.model.Judgement;
import org.verka.model.ModelPackage;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.TopLevel;

/**
 * Which names mean what. Names are known inside the block that declares them and, with the names of
 * the blocks around them and dots between, everywhere. An intake also knows the scales and
 * informants of its instrument, and every site, activity and sort of factor, by their own names
 * alone. A judgement knows what it can be about by its own name alone where only one thing has it,
 * and what is in the same theory as that.
 */
public final class VerkaScopeProvider extends AbstractVerkaScopeProvider {

    @Inject private LastNames lastNames;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        IScope everywhere = extended(context, reference);
        if (reference == ITEM_TEXT__ITEM || reference == ITEM_RANGE__ITEM) {
            return within(instrumentOf(context), Item.class, everywhere);
        }
        if (reference == EXPECTED__SCALE || reference == COLUMN__SCALE) {
            return within(instrumentOf(context), Scale.class, everywhere);
        }
        if (reference == INDICATOR__INFORMANT) {
            return informants(context, everywhere);
        }
        if (reference == INTAKE__INFORMANT) {
            return within(instrumentOf(context), Informant.class, everywhere);
        }
        if (reference == INTAKE__SITE) {
            return byLastName(context, everywhere, ModelPackage.Literals.SITE);
        }
        if (reference == WORD__MEANING) {
            return meanings(context, everywhere);
        }
        Judgement judgement = EcoreUtil2.getContainerOfType(context, Judgement.class);
        if (judgement != null) {
            return reference == JUDGEMENT__SUBJECT
                    ? whatCanBeJudged(judgement, everywhere)
                    : besideSubject(judgement, reference, everywhere);
        }
        if (reference == CROSSED_QUESTION__SOURCE) {
            return new FilteringScope(everywhere, VerkaScopeProvider::canBeCrossed);
        }
        if (reference == MEASUREMENT__MEASURES) {
            return measurable(context, everywhere);
        }
        if (reference.getEReferenceType() == ModelPackage.Literals.ELEMENT) {
            return withinProgramme(context, Element.class, everywhere);
        }
        if (reference.getEReferenceType() == ModelPackage.Literals.NAMED) {
            return withinProgramme(context, Named.class, everywhere);
        }
        return everywhere;
    }

    private IScope measurable(EObject context, IScope everywhere) {
        return new FilteringScope(
                withinProgramme(context, Indicator.class, everywhere),
                VerkaScopeProvider::canBeMeasured);
    }

    /** Everything known here, and what the extended theories declare. */
    private IScope extended(EObject context, EReference reference) {
        IScope known = super.getScope(context, reference);
        Programme programme = EcoreUtil2.getContainerOfType(context, Programme.class);
        if (programme == null || reference == PROGRAMME__BASE) {
            return known;
        }
        IScope all = known;
        for (Programme base : Extensions.basesOf(programme)) {
            all =
                    new AfterwardsScope(
                            all,
                            Scopes.scopedElementsFor(named(base, reference.getEReferenceType())));
        }
        return all;
    }

    private static List<Named> named(Programme programme, EClass type) {
        return EcoreUtil2.getAllContentsOfType(programme, Named.class).stream()
                .filter(element -> element.getName() != null && type.isInstance(element))
                .toList();
    }

    private IScope informants(EObject context, IScope everywhere) {
        Indicator indicator = EcoreUtil2.getContainerOfType(context, Indicator.class);
        return indicator != null
                        && indicator.getMeasure() instanceof Scale scale
                        && scale.eContainer() instanceof Instrument instrument
                ? Scopes.scopeFor(instrument.getInformants(), everywhere)
                : everywhere;
    }

    private IScope meanings(EObject context, IScope everywhere) {
        Column column = EcoreUtil2.getContainerOfType(context, Column.class);
        ColumnRole role = column == null ? ColumnRole.IGNORED : column.getRole();
        return switch (role) {
            case SCALE -> measured(context);
            case INFORMANT -> within(instrumentOf(context), Informant.class, IScope.NULLSCOPE);
            case SITE -> byLastName(context, everywhere, ModelPackage.Literals.SITE);
            case ACTIVITY, INTERVENTION ->
                    byLastName(context, everywhere, ModelPackage.Literals.ACTIVITY);
            case KIND -> byLastName(context, everywhere, ModelPackage.Literals.FACTOR_SORT);
            case TOUCHES -> byLastName(context, everywhere, ModelPackage.Literals.ELEMENT);
            default -> IScope.NULLSCOPE;
        };
    }

    /** What is reported of a group without its raw data may be of a single item too. */
    private static IScope measured(EObject context) {
        Instrument instrument = instrumentOf(context);
        IScope scales = within(instrument, Scale.class, IScope.NULLSCOPE);
        Intake intake = EcoreUtil2.getContainerOfType(context, Intake.class);
        return intake != null && intake.getKind() == IntakeKind.AGGREGATES
                ? within(instrument, Item.class, scales)
                : scales;
    }

    private static Instrument instrumentOf(EObject context) {
        return switch (EcoreUtil2.getContainerOfType(context, TopLevel.class)) {
            case Intake intake -> intake.getInstrument();
            case ItemTexts texts -> texts.getInstrument();
            case Instrument instrument -> instrument;
            case null, default -> null;
        };
    }

    private static <T extends Named> IScope within(
            Instrument instrument, Class<T> type, IScope otherwise) {
        if (instrument == null) {
            return otherwise;
        }
        return Scopes.scopeFor(EcoreUtil2.getAllContentsOfType(instrument, type), otherwise);
    }

    private <T extends Named> IScope withinProgramme(
            EObject context, Class<T> type, IScope otherwise) {
        Programme programme = EcoreUtil2.getContainerOfType(context, Programme.class);
        if (programme == null) {
            return otherwise;
        }
        List<T> named =
                EcoreUtil2.getAllContentsOfType(programme, type).stream()
                        .filter(element -> element.getName() != null)
                        .toList();
        return new SimpleScope(otherwise, byOwnNames(named));
    }

    private IScope whatCanBeJudged(Judgement judgement, IScope everywhere) {
        IScope byLastName =
                new LastNameScope(
                        everywhere,
                        lastNames,
                        judgement.eResource(),
                        ModelPackage.Literals.ELEMENT);
        return new FilteringScope(byLastName, VerkaScopeProvider::canBeJudged);
    }

    /** Whoever judges a part of a theory names its other parts as the theory does. */
    private IScope besideSubject(Judgement judgement, EReference reference, IScope everywhere) {
        Programme theory = EcoreUtil2.getContainerOfType(judgement.getSubject(), Programme.class);
        IScope known = everywhere;
        if (theory != null) {
            List<Named> beside = new ArrayList<>(named(theory, reference.getEReferenceType()));
            Extensions.basesOf(theory)
                    .forEach(base -> beside.addAll(named(base, reference.getEReferenceType())));
            known = new SimpleScope(everywhere, byOwnNames(beside));
        }
        return reference == JUDGEMENT__SUPPORTED_BY
                ? new FilteringScope(known, VerkaScopeProvider::canSupport)
                : known;
    }

    private static List<IEObjectDescription> byOwnNames(List<? extends Named> things) {
        return things.stream()
                .map(e -> EObjectDescription.create(QualifiedName.create(e.getName()), e))
                .toList();
    }

    private IScope byLastName(EObject context, IScope everywhere, EClass type) {
        IScope ofType = new FilteringScope(everywhere, d -> type.isSuperTypeOf(d.getEClass()));
        return new LastNameScope(ofType, lastNames, context.eResource(), type);
    }

    private static boolean canBeJudged(IEObjectDescription described) {
        EClass type = described.getEClass();
        return ModelPackage.Literals.EVALUATION_QUESTION.isSuperTypeOf(type)
                || ModelPackage.Literals.OUTCOME.isSuperTypeOf(type)
                || ModelPackage.Literals.PROGRAMME.isSuperTypeOf(type);
    }

    private static boolean canSupport(IEObjectDescription described) {
        EClass type = described.getEClass();
        return ModelPackage.Literals.ELEMENT.isSuperTypeOf(type)
                || ModelPackage.Literals.MEASURE.isSuperTypeOf(type)
                || ModelPackage.Literals.INSTRUMENT.isSuperTypeOf(type)
                || ModelPackage.Literals.INTAKE.isSuperTypeOf(type);
    }

    private static boolean canBeCrossed(IEObjectDescription described) {
        EClass type = described.getEClass();
        return ModelPackage.Literals.ITEM.isSuperTypeOf(type)
                || ModelPackage.Literals.INSTRUMENT.isSuperTypeOf(type);
    }

    private static boolean canBeMeasured(IEObjectDescription described) {
        EClass type = described.getEClass();
        return ModelPackage.Literals.MEASURE.isSuperTypeOf(type)
                || ModelPackage.Literals.INSTRUMENT.isSuperTypeOf(type)
                || ModelPackage.Literals.INDICATOR.isSuperTypeOf(type);
    }
}
