package org.verka.dsl.ide.server;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.LineAndColumn;
import org.verka.model.Cause;
import org.verka.model.Document;
import org.verka.model.Link;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;

/**
 * The theories of a file with all that they refer to, copied so that another thread can read them
 * while the author writes on. Half-written ones are here too, as far as they could be read.
 *
 * @param programmes those declared in the file, in its order
 * @param places where programmes, causes and links are written, those taken over from other files
 *     too
 * @param files the addresses of the files that were copied, the asked one first
 * @param unreadable the first line, from 1, that could not be read; empty when the whole text could
 */
public record TheoryCopy(
        List<Programme> programmes,
        Map<EObject, Place> places,
        List<String> files,
        OptionalInt unreadable) {

    public TheoryCopy {
        programmes = List.copyOf(programmes);
        places = Map.copyOf(places);
        files = List.copyOf(files);
    }

    /**
     * Where something is written.
     *
     * @param whole all of it
     * @param name its name, or its first word when it has none
     */
    public record Place(Location whole, Location name) {}

    static TheoryCopy of(XtextResource file, Function<URI, String> addresses) {
        Set<Document> together = together(file);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Collection<Document> copies = copier.copyAll(together);
        copier.copyReferences();
        ResourceSet resources = new ResourceSetImpl();
        together.forEach(original ->
                resource(resources, original.eResource().getURI())
                        .getContents()
                        .add(copier.get(original)));
        Map<EObject, Place> places = new HashMap<>();
        copier.forEach((original, copy) ->
                place(original, addresses).ifPresent(place -> places.put(copy, place)));
        return new TheoryCopy(
                copies.stream()
                        .filter(copy -> copy.eResource().getURI().equals(file.getURI()))
                        .flatMap(copy -> copy.getElements().stream())
                        .filter(Programme.class::isInstance)
                        .map(Programme.class::cast)
                        .toList(),
                places,
                Stream.concat(
                                Stream.of(file.getURI()),
                                together.stream().map(each -> each.eResource().getURI()))
                        .distinct()
                        .map(addresses)
                        .toList(),
                unreadable(file));
    }

    private static Resource resource(ResourceSet resources, URI address) {
        Resource known = resources.getResource(address, false);
        if (known == null) {
            known = new ResourceImpl(address);
            resources.getResources().add(known);
        }
        return known;
    }

    /** The documents of a file and those that they refer to, straight or through others. */
    private static Set<Document> together(Resource file) {
        Set<Document> found = new LinkedHashSet<>();
        Deque<EObject> ahead = new ArrayDeque<>(file.getContents());
        while (!ahead.isEmpty()) {
            if (ahead.removeFirst() instanceof Document document && found.add(document)) {
                TreeIterator<EObject> all = document.eAllContents();
                while (all.hasNext()) {
                    for (EObject target : all.next().eCrossReferences()) {
                        if (!target.eIsProxy()) {
                            ahead.addLast(EcoreUtil.getRootContainer(target));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static OptionalInt unreadable(XtextResource file) {
        return file.getErrors().stream()
                .filter(XtextSyntaxDiagnostic.class::isInstance)
                .mapToInt(Resource.Diagnostic::getLine)
                .min();
    }

    private static Optional<Place> place(EObject original, Function<URI, String> addresses) {
        boolean wanted =
                original instanceof Cause
                        || original instanceof Link
                        || original instanceof Programme;
        INode node = wanted ? NodeModelUtils.findActualNodeFor(original) : null;
        if (node == null) {
            return Optional.empty();
        }
        String address = addresses.apply(original.eResource().getURI());
        INode name =
                NodeModelUtils.findNodesForFeature(original, ModelPackage.Literals.NAMED__NAME)
                        .stream()
                        .findFirst()
                        .orElse(node.getRootNode() == node ? node : first(node));
        return Optional.of(
                new Place(new Location(address, range(node)), new Location(address, range(name))));
    }

    private static INode first(INode node) {
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), node.getOffset());
        return leaf == null ? node : leaf;
    }

    private static Range range(INode node) {
        return new Range(
                position(node, node.getOffset()),
                position(node, node.getOffset() + node.getLength()));
    }

    private static Position position(INode node, int offset) {
        LineAndColumn at = NodeModelUtils.getLineAndColumn(node, offset);
        return new Position(at.getLine() - 1, at.getColumn() - 1);
    }
}
