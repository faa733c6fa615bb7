package org.verka.dsl.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A word before which a whole text can be cut off.
 *
 * @param start where it begins in the text
 * @param place what the words before and after the cut are in the grammar, and what they stand in
 * @param fitting what is to be proposed there because the whole text goes on so: a word of the
 *     language, or a name that is known already; empty when it goes on with something else
 * @param isName whether that is a name
 */
record CutWord(int start, List<Object> place, String fitting, boolean isName) {

    /** All words of a text that has been read and linked. */
    static List<CutWord> of(XtextResource whole) {
        EcoreUtil.resolveAll(whole);
        Map<Integer, String> names = knownNames(whole);
        List<CutWord> words = new ArrayList<>();
        EObject before = null;
        for (ILeafNode leaf : whole.getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                String name = names.get(leaf.getOffset());
                words.add(
                        new CutWord(
                                leaf.getOffset(),
                                place(before, leaf),
                                name != null ? name : word(leaf),
                                name != null));
                before = leaf.getGrammarElement();
            }
        }
        return words;
    }

    private static List<Object> place(EObject before, ILeafNode leaf) {
        List<Object> place = new ArrayList<>();
        place.add(before);
        for (INode node = leaf; node != null; node = node.getParent()) {
            place.add(node.getGrammarElement());
        }
        return place;
    }

    /** By the offset where each stands that means something before it or in another file. */
    private static Map<Integer, String> knownNames(XtextResource whole) {
        Map<Integer, String> names = new HashMap<>();
        whole.getAllContents()
                .forEachRemaining(from -> {
                    for (EReference reference : from.eClass().getEAllReferences()) {
                        if (!reference.isContainment()) {
                            addNames(from, reference, names);
                        }
                    }
                });
        return names;
    }

    private static void addNames(EObject from, EReference reference, Map<Integer, String> names) {
        List<INode> written = NodeModelUtils.findNodesForFeature(from, reference);
        for (int i = 0; i < written.size(); i++) {
            EObject meant =
                    (EObject)
                            (reference.isMany()
                                    ? ((List<?>) from.eGet(reference)).get(i)
                                    : from.eGet(reference));
            if (isKnown(meant, from, written.get(i))) {
                names.put(written.get(i).getOffset(), NodeModelUtils.getTokenText(written.get(i)));
            }
        }
    }

    private static boolean isKnown(EObject meant, EObject from, INode written) {
        if (meant.eResource() != from.eResource()) {
            return !meant.eIsProxy();
        }
        ICompositeNode node = NodeModelUtils.getNode(meant);
        return node.getEndOffset() < written.getOffset() || EcoreUtil.isAncestor(meant, from);
    }

    private static String word(ILeafNode leaf) {
        if (leaf.getGrammarElement() instanceof Keyword keyword
                && Character.isLetter(keyword.getValue().charAt(0))
                && !isPartOfAValue(keyword)) {
            return keyword.getValue();
        }
        return "";
    }

    /** Names, dates and the like are made of such words too; of values, units are proposed. */
    private static boolean isPartOfAValue(Keyword keyword) {
        return GrammarUtil.containingRule(keyword) instanceof ParserRule rule
                && GrammarUtil.isDatatypeRule(rule)
                && !rule.getName().equals("Unit");
    }
}
