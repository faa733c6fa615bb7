package org.verka.dsl.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.xtext.Keyword;

/**
 * Looks for the cheapest change around a fault after which the next words can be read: Dijkstra's
 * search over (word, place), from some words before the fault to some words after it. The idea is
 * that of Diekmann and Tratt's "Don't Panic!" (ECOOP 2020), with costs of our own.
 */
final class Repairs {

    /** Words before the fault that may be changed too, and words after it that must be readable. */
    private static final int BACK = 6;

    private static final int REACH = 9;
    private static final int MOST_NODES = 4_000;

    sealed interface Edit {}

    record Keep() implements Edit {}

    record AsName() implements Edit {}

    record AsWord(Network.Step step, String meant) implements Edit {}

    record Remove() implements Edit {}

    record Insert(Network.Step step) implements Edit {}

    /** The text up to a word, read in one way. */
    record Node(
            int at,
            Place place,
            boolean removing,
            int cost,
            int firstEdit,
            Node parent,
            Edit edit) {
        int from() {
            return parent.at;
        }
    }

    private record Key(int at, Place place, boolean removing) {}

    /** The changes, first to last, up to the last that is one. */
    record Repair(List<Node> path) {}

    private final List<Word> words;
    private final int nameKind;
    private final Predicate<String> ofText;
    private final int[] closing;
    private int fault;
    private PriorityQueue<Node> queue = new PriorityQueue<>();

    Repairs(List<Word> words, int nameKind, Predicate<String> ofText) {
        this.words = words;
        this.ofText = ofText;
        this.nameKind = nameKind;
        this.closing = closings(words);
    }

    private static int[] closings(List<Word> words) {
        int[] closing = new int[words.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < closing.length; at++) {
            closing[at] = -1;
            if (words.get(at).opens()) {
                open.push(at);
            } else if (words.get(at).closes() && !open.isEmpty()) {
                closing[open.pop()] = at;
            }
        }
        return closing;
    }

    Optional<Repair> find(int at, int settled, Place[] before) {
        fault = at;
        int start = Math.max(settled, fault - BACK);
        int goal = Math.min(words.size(), fault + REACH);
        queue =
                new PriorityQueue<>(
                        Comparator.comparingInt(Node::cost)
                                .thenComparing(Comparator.comparingInt(Node::firstEdit).reversed())
                                .thenComparing(Comparator.comparingInt(Node::at).reversed()));
        queue.add(new Node(start, before[start], false, 0, Integer.MAX_VALUE, null, null));
        Set<Key> seen = new HashSet<>();
        int finished = Integer.MAX_VALUE;
        Node best = null;
        for (int count = 0; count < MOST_NODES && !queue.isEmpty(); count++) {
            Node node = queue.poll();
            if (node.cost() >= finished) {
                break;
            }
            if (!seen.add(new Key(node.at(), node.place(), node.removing()))) {
                continue;
            }
            if (node.at() < goal) {
                expand(node);
            } else {
                int all = node.cost() + costOfEnd(node);
                if (all < finished) {
                    finished = all;
                    best = node;
                }
            }
        }
        return best == null ? Optional.empty() : path(best);
    }

    private int costOfEnd(Node node) {
        return node.at() == words.size() ? node.place().costToEnd() : 0;
    }

    private static Optional<Repair> path(Node last) {
        List<Node> path = new ArrayList<>();
        for (Node node = last; node.parent() != null; node = node.parent()) {
            if (!path.isEmpty() || !(node.edit() instanceof Keep)) {
                path.add(0, node);
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(new Repair(path));
    }

    private void expand(Node node) {
        Word word = words.get(node.at());
        Place place = node.place();
        Optional<Place> kept = place.after(word.kind(), word.glued());
        kept.ifPresent(next -> go(node, next, 1, 0, new Keep()));
        if (word.kind() != nameKind && (word.isSpeltAsName() || word.isHyphenated())) {
            int cost = costAsName(word, kept.isPresent());
            place.after(nameKind, word.glued()).ifPresent(p -> go(node, p, 1, cost, new AsName()));
        }
        if (word.kind() == nameKind && kept.isEmpty()) {
            misspelt(node, word);
        }
        remove(node, word, kept.isPresent());
        for (Map.Entry<Integer, List<Place.Next>> next : place.next().entrySet()) {
            insert(node, word, next.getKey(), next.getValue().get(0).step());
        }
    }

    private static int costAsName(Word word, boolean fitsAsItIs) {
        if (fitsAsItIs) {
            return Costs.NAME_INSTEAD_OF_WORD;
        }
        return word.startsLine() ? Costs.NAME_ON_NEXT_LINE : Costs.NAME_ON_SAME_LINE;
    }

    private void misspelt(Node node, Word word) {
        for (List<Place.Next> nexts : node.place().next().values()) {
            Network.Step step = nexts.get(0).step();
            if (step.element() instanceof Keyword keyword) {
                Spelling.cost(word.text(), keyword.getValue())
                        .ifPresent(cost ->
                                node.place()
                                        .after(step.kind(), word.glued())
                                        .ifPresent(p ->
                                                go(
                                                        node,
                                                        p,
                                                        1,
                                                        cost,
                                                        new AsWord(step, keyword.getValue()))));
            }
        }
    }

    private void remove(Node node, Word word, boolean fits) {
        int more = word.startsLine() ? Costs.REMOVE_MORE_ON_NEXT_LINE : Costs.REMOVE_MORE;
        boolean starts = word.startsLine() && !fits && word.kind() != nameKind;
        int cost = starts ? Costs.REMOVE_START : node.removing() ? more : Costs.REMOVE;
        if (word.opens()) {
            int end = closing[node.at()];
            if (end >= 0 && node.at() >= fault) {
                int size = end + 1 - node.at();
                go(node, node.place(), size, cost + Costs.REMOVE_BLOCK, new Remove());
            }
            cost = Costs.REMOVE_OPENING;
        } else if (word.closes()) {
            cost = Costs.REMOVE_CLOSING;
        }
        go(node, node.place(), 1, cost, new Remove());
    }

    private void insert(Node node, Word word, int kind, Network.Step step) {
        boolean isWord = step.element() instanceof Keyword;
        String text = isWord ? ((Keyword) step.element()).getValue() : "";
        Optional<Place> there = node.place().after(kind, true);
        if (there.isPresent() && (!isWord || ofText.test(text))) {
            boolean closes = isWord && Costs.isClosing(text);
            if (closes || there.get().after(word.kind(), word.glued()).isPresent()) {
                go(node, there.get(), 0, Costs.toInsert(step), new Insert(step));
            }
        }
    }

    private void go(Node from, Place to, int words, int cost, Edit edit) {
        int firstEdit =
                edit instanceof Keep || edit instanceof AsName
                        ? from.firstEdit()
                        : Math.min(from.firstEdit(), from.at());
        queue.add(
                new Node(
                        from.at() + words,
                        to,
                        edit instanceof Remove,
                        from.cost() + cost,
                        firstEdit,
                        from,
                        edit));
    }
}
