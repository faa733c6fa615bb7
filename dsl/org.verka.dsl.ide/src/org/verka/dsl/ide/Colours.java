package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.verka.model.Named;

/**
 * What each word of a theory is, as the token types of the protocol: names by the kind of what they
 * stand for, with the modifier {@code declaration} where they are given and {@code defaultLibrary}
 * when they come with Verka; words with a fixed meaning are {@code enumMember}, times are {@code
 * number} with the modifier {@code readonly}.
 */
final class Colours implements ISemanticHighlightingCalculator {

    private static final String[] NONE = {};

    private final OutlineKinds kinds;
    private final EObjectAtOffsetHelper references;

    @Inject
    Colours(OutlineKinds kinds, EObjectAtOffsetHelper references) {
        this.kinds = kinds;
        this.references = references;
    }

    @Override
    public void provideHighlightingFor(
            XtextResource resource, IHighlightedPositionAcceptor acceptor, CancelIndicator cancel) {
        if (resource == null || resource.getParseResult() == null) {
            return;
        }
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (cancel.isCanceled()) {
                return;
            }
            String[] what = what(leaf, resource);
            if (what.length > 0) {
                lines(leaf.getOffset(), leaf.getText(), acceptor, what);
            }
        }
    }

    /** A token of the protocol stays on one line. */
    private static void lines(
            int offset, String text, IHighlightedPositionAcceptor acceptor, String... what) {
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r') {
                if (end > start) {
                    acceptor.addPosition(offset + start, end - start, what);
                }
                start = end + 1;
            }
        }
    }

    private String[] what(ILeafNode leaf, XtextResource resource) {
        EObject element = leaf.getGrammarElement();
        if (leaf.isHidden()) {
            return isComment(leaf) ? type(SemanticTokenTypes.Comment) : NONE;
        }
        if (element instanceof RuleCall call && call.getRule().getName().equals("STRING")) {
            return type(SemanticTokenTypes.String);
        }
        if (EcoreUtil2.getContainerOfType(element, EnumRule.class) != null) {
            return isWord(leaf) ? type(SemanticTokenTypes.EnumMember) : NONE;
        }
        INode value = valueOf(leaf);
        if (value != null) {
            return value(value, leaf, resource);
        }
        if (element instanceof Keyword) {
            return isWord(leaf) ? type(SemanticTokenTypes.Keyword) : NONE;
        }
        return element instanceof RuleCall call ? ofRule(call.getRule()) : NONE;
    }

    private static boolean isComment(ILeafNode leaf) {
        return leaf.getText().startsWith("//") || leaf.getText().startsWith("/*");
    }

    private static boolean isWord(ILeafNode leaf) {
        return Character.isLetter(leaf.getText().charAt(0));
    }

    private String[] value(INode value, ILeafNode leaf, XtextResource resource) {
        EObject element = value.getGrammarElement();
        Assignment assignment = EcoreUtil2.getContainerOfType(element, Assignment.class);
        if (element instanceof CrossReference reference) {
            return isWord(leaf) || leaf.getText().startsWith("^")
                    ? reference(reference, leaf, resource)
                    : NONE;
        }
        boolean name = assignment != null && assignment.getFeature().equals("name");
        if (name && leaf.getSemanticElement() instanceof Named named) {
            return type(typeOf(named.eClass()), SemanticTokenModifiers.Declaration);
        }
        return ofRule(calledBy(value));
    }

    private String[] reference(CrossReference reference, ILeafNode leaf, XtextResource resource) {
        EObject meant = references.resolveCrossReferencedElementAt(resource, leaf.getOffset());
        if (meant == null || meant.eIsProxy()) {
            EReference declared = GrammarUtil.getReference(reference);
            return declared == null ? NONE : type(typeOf(declared.getEReferenceType()));
        }
        boolean shipped =
                meant.eResource() != null && "verka".equals(meant.eResource().getURI().scheme());
        return shipped
                ? type(typeOf(meant.eClass()), SemanticTokenModifiers.DefaultLibrary)
                : type(typeOf(meant.eClass()));
    }

    private static String[] ofRule(AbstractRule rule) {
        return switch (rule == null ? "" : rule.getName()) {
            case "DateSpan", "PointInTime", "CalendarDate" ->
                    type(SemanticTokenTypes.Number, SemanticTokenModifiers.Readonly);
            case "Decimal", "SignedInt", "Whole", "INT" -> type(SemanticTokenTypes.Number);
            case "Unit" -> type(SemanticTokenTypes.Type);
            case "RuleCode" -> type(SemanticTokenTypes.Decorator);
            default -> NONE;
        };
    }

    private String typeOf(EClass type) {
        SymbolKind kind = kinds.getSymbolKind(type);
        return switch (kind) {
            case Package, Namespace, Module -> SemanticTokenTypes.Namespace;
            case Function -> SemanticTokenTypes.Function;
            case Class -> SemanticTokenTypes.Class;
            case Interface -> SemanticTokenTypes.Interface;
            case Number, Field -> SemanticTokenTypes.Property;
            case Event -> SemanticTokenTypes.Event;
            case Object -> SemanticTokenTypes.Parameter;
            case Operator -> SemanticTokenTypes.Method;
            case Key -> SemanticTokenTypes.Struct;
            default -> SemanticTokenTypes.Variable;
        };
    }

    private static String[] type(String type, String... modifiers) {
        List<String> all = new ArrayList<>(List.of(type));
        all.addAll(List.of(modifiers));
        return all.toArray(NONE);
    }

    /** The outermost name, number or time that a leaf is a part of; null when it is none. */
    private static INode valueOf(ILeafNode leaf) {
        INode value = leaf.getGrammarElement() instanceof CrossReference ? leaf : null;
        for (INode node = leaf.getParent(); isValue(node); node = node.getParent()) {
            value = node;
        }
        return value;
    }

    private static boolean isValue(INode node) {
        return calledBy(node) instanceof ParserRule rule
                && !rule.isFragment()
                && GrammarUtil.isDatatypeRule(rule);
    }

    private static AbstractRule calledBy(INode node) {
        EObject element = node == null ? null : node.getGrammarElement();
        if (element instanceof CrossReference reference) {
            element = reference.getTerminal();
        }
        return element instanceof RuleCall call ? call.getRule() : null;
    }
}
