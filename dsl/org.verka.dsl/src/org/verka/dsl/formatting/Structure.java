package org.verka.dsl.formatting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** Which blocks a text has and where in them its pieces are, by what the parser read. */
final class Structure {

    private final Source source;
    private final Firsts firsts;
    private final Block whole;
    private final Map<INode, List<Block>> blocks = new HashMap<>();
    private final Map<Integer, Block> byBrace = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    Structure(Source source, Firsts firsts) {
        this.source = source;
        this.firsts = firsts;
        this.whole = new Block(source.root(), Block.NOWHERE);
        findBlocks();
        for (int i = 0; i < source.size(); i++) {
            places.add(placeOf(i));
        }
        for (int i = source.size() - 1; i >= 0; i--) {
            if (source.piece(i).isComment()) {
                places.set(i, beforeNext(i));
            }
        }
    }

    Place at(int piece) {
        return places.get(piece);
    }

    /** The block that a brace opens or closes; null for any other piece. */
    Block of(int brace) {
        return byBrace.get(brace);
    }

    /** The piece after the last one of the member that begins with {@code start}. */
    int endOfMember(int start) {
        Block block = places.get(start).block();
        int end = start + 1;
        while (end < source.size()
                && end != block.close()
                && !(places.get(end).block() == block && places.get(end).start())) {
            end++;
        }
        return end;
    }

    private void findBlocks() {
        for (int i = 0; i < source.size(); i++) {
            Piece piece = source.piece(i);
            if (piece.is("{")) {
                Block block = new Block(ownerOf(piece.leaf()), i);
                blocks.computeIfAbsent(block.owner(), owner -> new ArrayList<>()).add(block);
                byBrace.put(i, block);
            } else if (piece.is("}")) {
                close(i, blocks.getOrDefault(ownerOf(piece.leaf()), List.of()));
            }
        }
    }

    private void close(int brace, List<Block> ofOwner) {
        for (Block block : ofOwner) {
            if (!block.isClosed()) {
                block.closeAt(brace);
                byBrace.put(brace, block);
                return;
            }
        }
    }

    private Place placeOf(int piece) {
        INode leaf = source.piece(piece).leaf();
        Block innermost = null;
        int depth = 0;
        for (INode node = leaf; node != null; node = node.getParent()) {
            for (Block block : blocks.getOrDefault(node, List.of())) {
                if (block.contains(piece)) {
                    innermost = innermost == null ? block : innermost;
                    depth++;
                }
            }
        }
        Block block = innermost == null ? whole : innermost;
        boolean readable = source.piece(piece).kind() == Piece.Kind.WORD;
        return new Place(
                block, depth, readable && isStart(leaf, block), readable ? valueOf(leaf) : null);
    }

    private Place beforeNext(int comment) {
        int next = comment + 1;
        if (next == source.size()) {
            return new Place(whole, 0, true, null);
        }
        Place place = places.get(next);
        Block closed = source.piece(next).is("}") ? of(next) : null;
        return closed == null
                ? new Place(place.block(), place.depth(), place.start(), null)
                : new Place(closed, place.depth() + 1, true, null);
    }

    private boolean isStart(INode leaf, Block block) {
        INode top = leaf;
        INode node = leaf.getParent();
        while (node != null && node != block.owner()) {
            if (!isFragment(node)) {
                top = node;
            }
            node = node.getParent();
        }
        return node != null
                && top.getOffset() == leaf.getOffset()
                && firstsOf(block).contains(readAs(top));
    }

    /** What the parser read a node as: a rule that makes its object at once hides its call. */
    private static EObject readAs(INode node) {
        EObject element = node.getGrammarElement();
        return element instanceof Action action ? GrammarUtil.containingRule(action) : element;
    }

    private Set<EObject> firstsOf(Block block) {
        return block.isWholeText()
                ? firsts.in(GrammarUtil.containingParserRule(rootElement()))
                : firsts.after(source.piece(block.open()).keyword());
    }

    private EObject rootElement() {
        EObject element = source.root().getGrammarElement();
        return element instanceof ParserRule rule ? rule.getAlternatives() : element;
    }

    private static INode ownerOf(INode leaf) {
        INode node = leaf.getParent();
        while (node.getParent() != null && isFragment(node)) {
            node = node.getParent();
        }
        return node;
    }

    private static boolean isFragment(INode node) {
        return calledBy(node) instanceof ParserRule rule && rule.isFragment();
    }

    private static INode valueOf(INode leaf) {
        INode value = null;
        for (INode node = leaf.getParent();
                node != null && isValue(node);
                node = node.getParent()) {
            value = node;
        }
        return value;
    }

    private static boolean isValue(INode node) {
        AbstractRule rule = calledBy(node);
        return rule instanceof EnumRule
                || rule instanceof ParserRule parts
                        && !parts.isFragment()
                        && GrammarUtil.isDatatypeRule(parts);
    }

    private static AbstractRule calledBy(INode node) {
        EObject element = node.getGrammarElement();
        if (element instanceof CrossReference reference) {
            element = reference.getTerminal();
        }
        if (element instanceof Action action) {
            return GrammarUtil.containingRule(action);
        }
        return element instanceof RuleCall call ? call.getRule() : null;
    }
}
