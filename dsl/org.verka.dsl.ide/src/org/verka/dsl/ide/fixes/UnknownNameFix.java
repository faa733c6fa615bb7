package org.verka.dsl.ide.fixes;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.words.Likeness;
import org.verka.dsl.words.Replacement;
import org.verka.model.ModelPackage.Literals;
import org.verka.model.Programme;

/** Puts a known name where an unknown one stands, or declares what the unknown name stands for. */
final class UnknownNameFix implements Fix {

    private static final int CLOSEST = 5;

    private record Declaration(EStructuralFeature feature, String key) {}

    private static final Map<EClass, Declaration> DECLARED_IN_PROGRAMME =
            Map.ofEntries(
                    entry(Literals.ROLE, new Declaration(Literals.PROGRAMME__ROLES, "role")),
                    entry(Literals.ACTOR, new Declaration(Literals.PROGRAMME__ROLES, "actor")),
                    entry(Literals.SITE, new Declaration(Literals.PROGRAMME__SITES, "site")),
                    entry(
                            Literals.TARGET_GROUP,
                            new Declaration(Literals.PROGRAMME__TARGET_GROUPS, "targetGroup")),
                    entry(
                            Literals.RESOURCE,
                            new Declaration(Literals.PROGRAMME__RESOURCES, "resource")),
                    entry(
                            Literals.ACTIVITY,
                            new Declaration(Literals.PROGRAMME__ACTIVITIES, "activity")),
                    entry(
                            Literals.OUTCOME,
                            new Declaration(Literals.PROGRAMME__OUTCOMES, "outcome.short")),
                    entry(
                            Literals.MECHANISM,
                            new Declaration(Literals.PROGRAMME__MECHANISMS, "mechanism")),
                    entry(
                            Literals.ASSUMPTION,
                            new Declaration(Literals.PROGRAMME__ASSUMPTIONS, "assumption")));

    @Override
    public Stream<Proposal> proposals(Place at) {
        return reference(at).stream().flatMap(node -> proposals(at, node));
    }

    private static Optional<INode> reference(Place at) {
        INode node = at.leaf().map(INode.class::cast).orElse(null);
        while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        return Optional.ofNullable(node);
    }

    private static Stream<Proposal> proposals(Place at, INode node) {
        EObject context = NodeModelUtils.findActualSemanticObjectFor(node);
        EReference reference =
                GrammarUtil.getReference(
                        (CrossReference) node.getGrammarElement(), context.eClass());
        String written = NodeModelUtils.getTokenText(node).replaceAll("[\\s^]+", "");
        Comparator<String> byLikeness =
                Comparator.comparingInt(name -> Likeness.distance(written, name));
        List<String> closest =
                at.names().all(context, reference).stream()
                        .distinct()
                        .sorted(byLikeness.thenComparing(Comparator.naturalOrder()))
                        .limit(CLOSEST)
                        .toList();
        return Stream.concat(
                closest.stream().flatMap(name -> take(at, node, name)),
                declare(at, context, reference.getEReferenceType(), written));
    }

    private static Stream<Proposal> take(Place at, INode node, String name) {
        Replacement change = Replacement.replace(node.getOffset(), node.getEndOffset(), name);
        return at.propose(at.title("change.to", name), List.of(change));
    }

    private static Stream<Proposal> declare(
            Place at, EObject context, EClass type, String written) {
        Optional<Programme> programme = Place.programme(context);
        if (written.contains(".") || programme.isEmpty()) {
            return Stream.empty();
        }
        String name = at.names().written(written);
        if (type == Literals.MEASURE || type == Literals.COUNT) {
            String count = at.words("count", name);
            return at.propose(
                    at.title("declare", at.words("declared.count", name)),
                    at.writer().after(programme.get(), count));
        }
        return Optional.ofNullable(DECLARED_IN_PROGRAMME.get(type)).stream()
                .flatMap(declaration -> {
                    Member member = at.member(declaration.feature(), declaration.key(), name);
                    return at.propose(
                            at.title("declare", Place.shown(member)),
                            at.writer().say(programme.get(), member));
                });
    }
}
