package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.verka.dsl.Library;
import org.verka.dsl.indexing.TheoryIndex;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;
import org.verka.model.ModelPackage;
import org.verka.model.ModelPackage.Literals;
import org.verka.model.Named;
import org.verka.model.Programme;

/**
 * Proposes words in the language that the text is written in (the language of messages while it is
 * too short to tell), whole sayings such as "leder till" at once, whole elements with places to
 * fill in, and no punctuation.
 */
final class Proposals extends IdeContentProposalProvider {

    private static final int CHOICES = 12;
    private static final String LANGUAGE = Proposals.class.getName() + ".language";

    @Inject private Sides sides;
    @Inject private Snippets snippets;
    @Inject private ClientAbilities client;
    @Inject private TypedWord typed;
    @Inject private Keywords keywords;
    @Inject private IResourceScopeCache texts;

    @Override
    protected Iterable<ContentAssistContext> getFilteredContexts(
            Collection<ContentAssistContext> contexts) {
        return contexts.stream().filter(typed::isOutsideComment).map(typed::complete).toList();
    }

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return Character.isLetter(keyword.getValue().charAt(0))
                && !isName(keyword)
                && sides.fits(keyword, languageOf(context));
    }

    @Override
    protected void _createProposals(
            Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (!filterKeyword(keyword, context) || !fits(keyword.getValue(), context)) {
            return;
        }
        Language language = languageOf(context);
        String saying = saying(keyword, language);
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        proposeAll(
                snippets.of(rule.getName(), language).stream()
                        .filter(snippet -> snippet.begins(saying))
                        .toList(),
                context,
                acceptor);
        ContentAssistEntry entry = entry(saying, ContentAssistEntry.KIND_KEYWORD, context);
        entry.setSource(keyword);
        acceptor.accept(
                entry, getProposalPriorities().getKeywordPriority(keyword.getValue(), entry));
    }

    /** Whether a word goes on with what is typed, and does not grow together with it. */
    private boolean fits(String word, ContentAssistContext context) {
        return getProposalCreator().isValidProposal(word, context.getPrefix(), context);
    }

    private static ContentAssistEntry entry(
            String text, String kind, ContentAssistContext context) {
        ContentAssistEntry entry = new ContentAssistEntry();
        entry.setProposal(text);
        entry.setPrefix(context.getPrefix());
        entry.setKind(kind);
        return entry;
    }

    /** Names are proposed where they are meant; what a text or a number should be is not known. */
    @Override
    protected void _createProposals(
            Assignment assignment,
            ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (assignment.getTerminal() instanceof CrossReference reference) {
            proposeNames(assignment.getFeature(), reference, context, acceptor);
        } else if (assignment.getTerminal() instanceof RuleCall call) {
            if (call.getRule().getName().equals("Unit")) {
                proposeUnits(call.getRule(), context, acceptor);
            } else if (context.getPrefix().isEmpty()) {
                proposePlaces(call.getRule(), context, acceptor);
            }
        }
    }

    private void proposePlaces(
            AbstractRule rule, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (rule.getName().equals("STRING")) {
            proposeText(context, acceptor);
        }
        proposeAll(
                snippets.of(rule.getName(), languageOf(context)).stream()
                        .filter(Snippet::beginsWithPlace)
                        .toList(),
                context,
                acceptor);
    }

    private void proposeUnits(
            AbstractRule rule, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        for (Keyword unit : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
            String word = unit.getValue();
            if (Keywords.isWords(unit)
                    && keywords.belongsTo(word, languageOf(context))
                    && fits(word, context)) {
                ContentAssistEntry entry = entry(word, ContentAssistEntry.KIND_UNIT, context);
                acceptor.accept(entry, getProposalPriorities().getKeywordPriority(word, entry));
            }
        }
    }

    /** The thing itself knows what it refers to: a fragment of the grammar serves several. */
    private void proposeNames(
            String feature,
            CrossReference reference,
            ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        EObject thing = context.getCurrentModel();
        if (thing != null
                && thing.eClass().getEStructuralFeature(feature) instanceof EReference declared) {
            getCrossrefProposalProvider()
                    .lookupCrossReference(
                            getScopeProvider().getScope(thing, declared),
                            reference,
                            context,
                            acceptor,
                            getCrossrefFilter(reference, context));
        } else {
            super._createProposals(reference, context, acceptor);
        }
    }

    private void proposeText(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        boolean places = client.knowsSnippets();
        ContentAssistEntry entry = entry(places ? "\"$1\"$0" : "\"\"", kind(), context);
        entry.setLabel("\"…\"");
        acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
    }

    private String kind() {
        return client.knowsSnippets()
                ? ContentAssistEntry.KIND_SNIPPET
                : ContentAssistEntry.KIND_TEXT;
    }

    private void proposeAll(
            List<Snippet> fitting,
            ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        boolean places = client.knowsSnippets();
        String indentation = indentation(context);
        for (Snippet snippet : fitting) {
            String text =
                    places
                            ? snippet.withTabStops(indentation, names(context))
                            : snippet.plain(indentation);
            ContentAssistEntry entry = entry(text, kind(), context);
            entry.setLabel(snippet.label());
            entry.setDescription(snippet.description());
            entry.setSource(snippet);
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        }
    }

    /** The names of a kind of thing that there are: they can be used as they are. */
    private static Function<String, List<String>> names(ContentAssistContext context) {
        Programme programme =
                EcoreUtil2.getContainerOfType(context.getCurrentModel(), Programme.class);
        return kind -> {
            EClass type = (EClass) ModelPackage.eINSTANCE.getEClassifier(kind);
            if (type == null) {
                return List.of();
            }
            boolean isIn = programme != null && !Literals.TOP_LEVEL.isSuperTypeOf(type);
            return (isIn ? within(programme, type) : inProject(context, type))
                    .limit(CHOICES)
                    .toList();
        };
    }

    private static Stream<String> within(Programme programme, EClass type) {
        return EcoreUtil2.getAllContentsOfType(programme, Named.class).stream()
                .filter(type::isInstance)
                .map(Named::getName)
                .filter(name -> name != null);
    }

    /** What the author's files declare, without the library that ships with the language. */
    private static Stream<String> inProject(ContentAssistContext context, EClass type) {
        Optional<TheoryIndex> index = TheoryIndex.of(context.getResource().getResourceSet());
        return index.stream()
                .flatMap(names ->
                        StreamSupport.stream(
                                names.getExportedObjectsByType(type).spliterator(), false))
                .filter(named -> !Library.has(named.getEObjectURI().trimFragment()))
                .map(named -> named.getName().getLastSegment())
                .distinct();
    }

    private static String indentation(ContentAssistContext context) {
        String before = context.getRootNode() == null ? "" : context.getRootNode().getText();
        int caret = Math.min(context.getOffset(), before.length());
        String line = before.substring(before.lastIndexOf('\n', caret - 1) + 1, caret);
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static boolean isName(Keyword keyword) {
        return GrammarUtil.containingRule(keyword) instanceof ParserRule rule
                && GrammarUtil.isDatatypeRule(rule);
    }

    private Language languageOf(ContentAssistContext context) {
        return texts.get(LANGUAGE, context.getResource(), () -> sides.of(context.getRootNode()));
    }

    private static String saying(Keyword first, Language language) {
        StringBuilder saying = new StringBuilder(first.getValue());
        if (first.eContainer() instanceof Group group) {
            List<AbstractElement> parts = group.getElements();
            for (int at = parts.indexOf(first) + 1; at < parts.size(); at++) {
                AbstractElement next = parts.get(at);
                Optional<String> word =
                        Keywords.isWords(next) ? Optional.of(word(next, language)) : only(next);
                if (word.isEmpty() || next.getCardinality() != null) {
                    break;
                }
                saying.append(' ').append(word.get());
            }
        }
        return saying.toString();
    }

    /** The word of a fixed value that can be no other. */
    private static Optional<String> only(AbstractElement value) {
        if (value instanceof Assignment assignment
                && assignment.getTerminal() instanceof RuleCall call
                && call.getRule() instanceof EnumRule words
                && words.getAlternatives() instanceof EnumLiteralDeclaration one) {
            return Optional.of(one.getLiteral().getValue());
        }
        return Optional.empty();
    }

    private static String word(AbstractElement words, Language language) {
        return switch (words) {
            case Keyword keyword -> keyword.getValue();
            case Group group ->
                    String.join(
                            " ",
                            group.getElements().stream()
                                    .map(part -> word(part, language))
                                    .toList());
            case Alternatives choice -> word(choice.getElements().get(0), language);
            default -> "";
        };
    }
}
