package org.verka.dsl.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a text read so far may still become: all states of the grammar that it can have
 * led to, each with the rules that it is inside of. Two texts that may go on in the same ways lead
 * to the same place. What it knows is worked out when first asked for.
 */
final class Place {

    /** A rule that is being read, and the state where reading goes on after it. */
    static final class Frame {
        private final int back;
        private final Frame around;
        private final int depth;
        private final int costToLeave;
        private final Map<Integer, Frame> inner = new HashMap<>();

        private Frame(int back, Frame around, int costToLeave) {
            this.back = back;
            this.around = around;
            this.depth = around == null ? 0 : around.depth + 1;
            this.costToLeave = costToLeave;
        }

        static Frame outermost() {
            return new Frame(-1, null, 0);
        }

        /** In an order that is the same in every run. */
        private static int compare(Frame one, Frame other) {
            if (one == other) {
                return 0;
            }
            int depth = Integer.compare(one.depth, other.depth);
            int order = depth != 0 ? depth : Integer.compare(one.back, other.back);
            return order != 0 ? order : compare(one.around, other.around);
        }

        private Frame enter(int target, Network network) {
            return inner.computeIfAbsent(
                    target,
                    back ->
                            new Frame(
                                    back,
                                    this,
                                    Math.min(
                                            Network.NEVER, network.costToEnd(back) + costToLeave)));
        }
    }

    /** One state that the text can have led to. */
    record Item(int state, Frame frame) {

        private static final Comparator<Item> ORDER =
                Comparator.comparingInt(Item::state).thenComparing(Item::frame, Frame::compare);
    }

    /** A token that may come next, and the state that it would come from. */
    record Next(Network.Step step, Item from) {}

    /** Rules inside each other beyond this are read no further: no author writes them. */
    private static final int DEEPEST = 120;

    private final Reading reading;
    private final List<Item> kernel;
    private final Map<Integer, Optional<Place>> after = new HashMap<>();
    private final Map<Integer, Optional<Place>> afterGlued = new HashMap<>();
    private Map<Integer, List<Next>> next;
    private boolean end;

    Place(Reading reading, Set<Item> kernel) {
        this.reading = reading;
        // whatever way led here: what is said of a text must not depend on what was read before
        this.kernel = kernel.stream().sorted(Item.ORDER).toList();
    }

    /** The place after one more token; none when that token cannot stand here. */
    Optional<Place> after(int kind, boolean glued) {
        Map<Integer, Optional<Place>> known = glued ? afterGlued : after;
        Optional<Place> there = known.get(kind);
        if (there == null) {
            there = follow(kind, glued);
            known.put(kind, there);
        }
        return there;
    }

    private Optional<Place> follow(int kind, boolean glued) {
        Set<Item> reached = new HashSet<>();
        for (Next token : next().getOrDefault(kind, List.of())) {
            if (glued || !token.step().glued()) {
                reached.add(new Item(token.step().target(), token.from().frame()));
            }
        }
        return reached.isEmpty() ? Optional.empty() : Optional.of(reading.place(reached));
    }

    /** The tokens that may come next, by kind, in the order of the grammar. */
    Map<Integer, List<Next>> next() {
        open();
        return next;
    }

    /** Whether the text may end here. */
    boolean isEnd() {
        open();
        return end;
    }

    /** What it costs to write what is missing until the text may end. */
    int costToEnd() {
        return cheapest().map(this::cost).orElse(Network.NEVER);
    }

    /** The tokens that must be written, as cheaply as can be, until the text may end. */
    List<Network.Step> wayToEnd() {
        List<Network.Step> way = new ArrayList<>();
        cheapest()
                .ifPresent(item -> {
                    walk(item.state(), way);
                    for (Frame f = item.frame(); f.around != null; f = f.around) {
                        walk(f.back, way);
                    }
                });
        return way;
    }

    private void walk(int from, List<Network.Step> way) {
        Deque<Integer> states = new ArrayDeque<>(List.of(from));
        while (!states.isEmpty()) {
            int state = states.pop();
            if (!reading.network().isEnd(state)) {
                switch (reading.network().wayOn(state).orElseThrow()) {
                    case Network.Way.Free move -> states.push(move.target());
                    case Network.Way.Over over -> {
                        way.add(over.step());
                        states.push(over.step().target());
                    }
                    case Network.Way.Through through -> {
                        states.push(through.call().target());
                        states.push(through.call().entry());
                    }
                }
            }
        }
    }

    private Optional<Item> cheapest() {
        Item best = null;
        for (Item item : kernel) {
            if (best == null || cost(item) < cost(best)) {
                best = item;
            }
        }
        return Optional.ofNullable(best).filter(item -> cost(item) < Network.NEVER);
    }

    private int cost(Item item) {
        return Math.min(
                Network.NEVER,
                item.frame().costToLeave + reading.network().costToEnd(item.state()));
    }

    private void open() {
        if (next != null) {
            return;
        }
        Network network = reading.network();
        Map<Integer, List<Next>> found = new LinkedHashMap<>();
        Set<Item> seen = new HashSet<>(kernel);
        Deque<Item> todo = new ArrayDeque<>(kernel);
        while (!todo.isEmpty()) {
            Item item = todo.pop();
            for (Network.Step step : network.stepsFrom(item.state())) {
                found.computeIfAbsent(step.kind(), kind -> new ArrayList<>(1))
                        .add(new Next(step, item));
            }
            for (Item on : onwards(item).reversed()) {
                if (seen.add(on)) {
                    todo.push(on);
                }
            }
        }
        next = found;
    }

    private List<Item> onwards(Item item) {
        Network network = reading.network();
        List<Item> on = new ArrayList<>();
        network.freeFrom(item.state()).forEach(state -> on.add(new Item(state, item.frame())));
        if (item.frame().depth < DEEPEST) {
            for (Network.Call call : network.callsFrom(item.state())) {
                on.add(new Item(call.entry(), item.frame().enter(call.target(), network)));
            }
        }
        if (network.isEnd(item.state())) {
            if (item.frame().around == null) {
                end = true;
            } else {
                on.add(new Item(item.frame().back, item.frame().around));
            }
        }
        return on;
    }
}
