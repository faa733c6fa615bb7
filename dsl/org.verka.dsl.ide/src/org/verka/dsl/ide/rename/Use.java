package org.verka.dsl.ide.rename;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.words.WrittenNames;
import org.verka.model.Named;

/**
 * A place where something refers to something else by its name.
 *
 * @param from what refers
 * @param index which of the references of this kind it is, from 0
 */
record Use(EObject from, EReference reference, int index, Named target) {

    Resource file() {
        return from.eResource();
    }

    /** The words of the name as it is written here; empty where no text can be found for it. */
    List<ILeafNode> words() {
        List<INode> names = NodeModelUtils.findNodesForFeature(from, reference);
        return index < names.size() ? NamingWord.words(names.get(index)) : List.of();
    }

    /** The word here that names {@code named}, which is the target or something around it. */
    Optional<ILeafNode> wordFor(Named named) {
        List<ILeafNode> words = words();
        int at = words.size() - 1 - Names.around(target).indexOf(named);
        return at >= 0 && at < words.size() && Names.is(words.get(at).getText(), named.getName())
                ? Optional.of(words.get(at))
                : Optional.empty();
    }

    /** The name as it would read here with other letters for one of its words. */
    QualifiedName reading(ILeafNode word, String name) {
        return QualifiedName.create(
                words().stream()
                        .map(one -> one.equals(word) ? name : WrittenNames.plain(one.getText()))
                        .toList());
    }
}
