package org.verka.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.verka.model.ModelPackage;
import org.verka.model.Named;

/**
 * A word of a text that is the name of something, where that is declared or where it is referred
 * to, perhaps between dots.
 */
record NamingWord(Named named, ILeafNode word) {

    /** The word that an offset is in or at the end of. */
    static Optional<NamingWord> at(XtextResource file, int offset, EObjectAtOffsetHelper meant) {
        return in(file, offset, meant).or(() -> in(file, offset - 1, meant));
    }

    private static Optional<NamingWord> in(
            XtextResource file, int offset, EObjectAtOffsetHelper meant) {
        ILeafNode leaf =
                offset < 0 || file.getParseResult() == null
                        ? null
                        : NodeModelUtils.findLeafNodeAtOffset(
                                file.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        INode reference = meant.getCrossReferenceNode(file, new TextRegion(offset, 0));
        return reference == null
                ? declared(leaf)
                : referred(reference, leaf, meant.getCrossReferencedElement(reference));
    }

    private static Optional<NamingWord> declared(ILeafNode leaf) {
        return NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Named named
                ? declarationOf(named).filter(leaf::equals).map(at -> new NamingWord(named, at))
                : Optional.empty();
    }

    private static Optional<NamingWord> referred(INode reference, ILeafNode leaf, EObject meant) {
        List<ILeafNode> words = words(reference);
        int above = words.size() - 1 - words.indexOf(leaf);
        if (!words.contains(leaf) || !(meant instanceof Named target)) {
            return Optional.empty();
        }
        List<Named> around = Names.around(target);
        return above < around.size() && Names.is(leaf.getText(), around.get(above).getName())
                ? Optional.of(new NamingWord(around.get(above), leaf))
                : Optional.empty();
    }

    /** Where something is given its name; empty when the name was left out. */
    static Optional<ILeafNode> declarationOf(Named named) {
        return NodeModelUtils.findNodesForFeature(named, ModelPackage.Literals.NAMED__NAME).stream()
                .flatMap(node -> words(node).stream())
                .findFirst();
    }

    /** The words of a name, without the dots between them. */
    static List<ILeafNode> words(INode name) {
        List<ILeafNode> words = new ArrayList<>();
        for (ILeafNode leaf : name.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getLength() > 0 && !leaf.getText().equals(".")) {
                words.add(leaf);
            }
        }
        return words;
    }
}
