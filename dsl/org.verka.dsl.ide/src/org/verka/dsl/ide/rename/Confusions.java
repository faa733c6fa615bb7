package org.verka.dsl.ide.rename;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.verka.model.Named;

/** Finds where another name would make the text mean something else than before. */
final class Confusions {

    private final IScopeProvider scopes;
    private final Uses uses;

    @Inject
    Confusions(IScopeProvider scopes, Uses uses) {
        this.scopes = scopes;
        this.uses = uses;
    }

    /** What has the name already, of the same kind and in the same block. */
    Optional<Named> taken(Named named, String name) {
        Stream<EObject> beside =
                named.eContainer().eContainer() == null
                        ? everywhere(named, name)
                        : named.eContainer().eContents().stream();
        return beside.filter(one -> one != named && one.eClass() == named.eClass())
                .map(Named.class::cast)
                .filter(one -> name.equals(one.getName()))
                .findFirst();
    }

    private Stream<EObject> everywhere(Named named, String name) {
        Iterable<IEObjectDescription> known =
                uses.index(named)
                        .getExportedObjects(named.eClass(), QualifiedName.create(name), false);
        return StreamSupport.stream(known.spliterator(), false)
                .map(one -> EcoreUtil.resolve(one.getEObjectOrProxy(), named));
    }

    /** Whether a word that names {@code named} would mean something else if it read as given. */
    boolean misleads(Use use, ILeafNode word, String name) {
        IScope known = scopes.getScope(use.from(), use.reference());
        IEObjectDescription other = known.getSingleElement(use.reading(word, name));
        return other != null && !other.getEObjectURI().equals(EcoreUtil.getURI(use.target()));
    }

    /** A place that means something else today and would mean {@code named} if it had the name. */
    Optional<Use> captured(Named named, String name) {
        return uses.of(called(named, name)).stream()
                .filter(use -> wouldMean(use, named, name))
                .findFirst();
    }

    private boolean wouldMean(Use use, Named named, String name) {
        List<ILeafNode> words = use.words();
        if (words.isEmpty() || !Names.is(words.get(0).getText(), name)) {
            return false;
        }
        QualifiedName today = use.reading(words.get(0), named.getName());
        IEObjectDescription seen =
                scopes.getScope(use.from(), use.reference()).getSingleElement(today);
        return seen != null
                && EcoreUtil.isAncestor(
                        named, EcoreUtil.resolve(seen.getEObjectOrProxy(), use.from()));
    }

    private List<Named> called(Named named, String name) {
        return StreamSupport.stream(uses.index(named).getExportedObjects().spliterator(), false)
                .filter(one -> name.equals(one.getName().getLastSegment()))
                .map(one -> EcoreUtil.resolve(one.getEObjectOrProxy(), named))
                .filter(one -> !one.eIsProxy())
                .map(Named.class::cast)
                .toList();
    }
}
