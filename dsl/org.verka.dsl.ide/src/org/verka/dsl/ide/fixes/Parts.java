package org.verka.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text of an element, divided into what is said about it. Immutable. */
final class Parts {

    /**
     * One thing that is said.
     *
     * @param start the character it begins at, from 0
     * @param end the character after its last
     * @param features what of the element it says
     * @param inBlock whether it stands in the element's block
     * @param fixed whether it stands in a place of its own rather than in a row of members
     * @param comma the character that a comma before it stands at, if there is one
     */
    record Part(
            int start,
            int end,
            Set<String> features,
            boolean inBlock,
            boolean fixed,
            OptionalInt comma) {

        private Part with(INode more, Optional<String> feature) {
            Set<String> said = new HashSet<>(features);
            feature.ifPresent(said::add);
            return new Part(start, more.getEndOffset(), said, inBlock, fixed, comma);
        }
    }

    private final ICompositeNode node;
    private final MemberOrder order;
    private final List<Part> parts = new ArrayList<>();
    private OptionalInt open = OptionalInt.empty();
    private OptionalInt close = OptionalInt.empty();
    private OptionalInt comma = OptionalInt.empty();

    private Parts(ICompositeNode node, ParserRule rule) {
        this.node = node;
        this.order = MemberOrder.of(rule);
        pieces(node).forEach(this::add);
    }

    /** Divides the text of {@code element}; empty when it has none or it is beyond reading. */
    static Optional<Parts> of(EObject element) {
        ICompositeNode outer = NodeModelUtils.findActualNodeFor(element);
        if (outer == null) {
            return Optional.empty();
        }
        ICompositeNode node = innermost(outer, element);
        return rule(grammar(node)).map(rule -> new Parts(node, rule));
    }

    MemberOrder order() {
        return order;
    }

    /** All parts, in the order written; what stands in fixed places before a block is one each. */
    List<Part> all() {
        return List.copyOf(parts);
    }

    /** The character after the brace that opens the block, if there is one. */
    OptionalInt blockStart() {
        return open;
    }

    int start() {
        return node.getOffset();
    }

    int end() {
        return node.getEndOffset();
    }

    /** The character after the last before the block. */
    int headEnd() {
        int block = open.orElse(Integer.MAX_VALUE);
        return parts.stream()
                .filter(part -> part.start() < block)
                .mapToInt(Part::end)
                .max()
                .orElse(start());
    }

    /** The part that the character at {@code offset} belongs to. */
    Optional<Part> at(int offset) {
        return parts.stream().filter(p -> p.start() <= offset && offset < p.end()).findFirst();
    }

    private static ICompositeNode innermost(ICompositeNode node, EObject element) {
        for (INode child : node.getChildren()) {
            if (child instanceof ICompositeNode inner
                    && inner.hasDirectSemanticElement()
                    && inner.getSemanticElement() == element
                    && isPlainRule(grammar(inner))) {
                return innermost(inner, element);
            }
        }
        return node;
    }

    /** The call that a node was read by, also where the rule begins by making its element. */
    private static EObject grammar(INode node) {
        EObject grammar = node.getGrammarElement();
        return grammar instanceof Action && node instanceof ICompositeNode made
                ? grammar(made.getFirstChild())
                : grammar;
    }

    private static boolean isPlainRule(EObject grammar) {
        return grammar instanceof RuleCall call
                && GrammarUtil.containingAssignment(call) == null
                && call.getRule() instanceof ParserRule rule
                && !rule.isFragment();
    }

    private static Optional<ParserRule> rule(EObject grammar) {
        return switch (grammar) {
            case RuleCall call when call.getRule() instanceof ParserRule rule -> Optional.of(rule);
            case ParserRule rule -> Optional.of(rule);
            case null, default -> Optional.empty();
        };
    }

    private static List<INode> pieces(ICompositeNode node) {
        List<INode> pieces = new ArrayList<>();
        for (INode child : node.getChildren()) {
            if (child instanceof ICompositeNode inner && !isValue(grammar(inner))) {
                pieces.addAll(pieces(inner));
            } else if (!(child instanceof ILeafNode leaf && leaf.isHidden())
                    && child.getLength() > 0) {
                pieces.add(child);
            }
        }
        return pieces;
    }

    private static boolean isValue(EObject grammar) {
        return GrammarUtil.containingAssignment(grammar) != null
                || grammar instanceof RuleCall call
                        && (call.getRule() instanceof EnumRule
                                || call.getRule() instanceof ParserRule rule
                                        && GrammarUtil.isDatatypeRule(rule));
    }

    private void add(INode piece) {
        if (isKeyword(piece, "{") && open.isEmpty()) {
            open = OptionalInt.of(piece.getEndOffset());
        } else if (isKeyword(piece, "}") && open.isPresent()) {
            close = OptionalInt.of(piece.getOffset());
        } else if (isSeparator(piece)) {
            comma = OptionalInt.of(piece.getOffset());
        } else {
            Optional<String> feature = feature(piece);
            boolean inBlock = open.isPresent() && close.isEmpty();
            boolean member = startsMember(piece);
            if (member || parts.isEmpty() || last().inBlock() != inBlock || isNextFixed()) {
                int start = piece.getOffset();
                parts.add(new Part(start, start, Set.of(), inBlock, !member, comma));
                comma = OptionalInt.empty();
            }
            parts.set(parts.size() - 1, last().with(piece, feature));
        }
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    private boolean isNextFixed() {
        return last().fixed() && !last().features().isEmpty();
    }

    private static boolean isKeyword(INode piece, String word) {
        return piece.getGrammarElement() instanceof Keyword keyword
                && keyword.getValue().equals(word);
    }

    private static boolean isSeparator(INode piece) {
        return isKeyword(piece, ",")
                && piece.getGrammarElement().eContainer() instanceof Group group
                && MemberOrder.isMemberLoop(group);
    }

    private static Optional<String> feature(INode piece) {
        return Optional.ofNullable(grammar(piece))
                .map(GrammarUtil::containingAssignment)
                .map(Assignment::getFeature);
    }

    /**
     * Whether a member begins with {@code piece}: nothing stands before it in its turn of a row.
     */
    private boolean startsMember(INode piece) {
        EObject grammar = grammar(piece);
        INode within = piece.getParent();
        while (grammar instanceof AbstractElement element) {
            EObject container = element.eContainer();
            if (isRowOfLines(element)) {
                return true;
            }
            if (container instanceof Group group) {
                if (MemberOrder.isMemberLoop(group)) {
                    return group.getElements().indexOf(element) == 1;
                }
                if (group.getElements().indexOf(element) > 0) {
                    return false;
                }
            }
            if (container instanceof ParserRule) {
                if (within == node || within == null) {
                    return false;
                }
                grammar = grammar(within);
                within = within.getParent();
            } else {
                grammar = container;
            }
        }
        return false;
    }

    private static boolean isRowOfLines(AbstractElement element) {
        if (!(element instanceof Assignment) || !"*".equals(element.getCardinality())) {
            return false;
        }
        if (!(element.eContainer() instanceof Group group)) {
            return element.eContainer() instanceof ParserRule;
        }
        int before = group.getElements().indexOf(element) - 1;
        return before >= 0
                && group.getElements().get(before) instanceof Keyword brace
                && brace.getValue().equals("{");
    }
}
