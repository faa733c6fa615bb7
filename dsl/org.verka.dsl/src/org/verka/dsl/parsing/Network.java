package org.verka.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;

/**
 * The grammar as a network of states: from each state steps lead on over a token, over a whole rule
 * or over nothing. Tokens are known by the numbers that the generated lexer gives them. Filled by
 * {@link NetworkBuilder}, not changed afterwards.
 */
final class Network {

    /** A cost that nothing reaches: the state does not lead to the end of its rule. */
    static final int NEVER = 1 << 20;

    /** A move over nothing costs so little that it only keeps the cheapest way from going round. */
    private static final int GRAINS = 256;

    /**
     * A step over one token.
     *
     * @param glued whether the token must stand right after the one before, as inside a number
     */
    record Step(int kind, int target, AbstractElement element, boolean glued) {}

    /** A step over everything that a rule reads, beginning in {@code entry}. */
    record Call(int entry, int target) {}

    /** The rule that a state belongs to, and whether it is the rule's end. */
    private record Owner(AbstractRule rule, boolean end) {}

    private final List<List<Step>> steps = new ArrayList<>();
    private final List<List<Call>> calls = new ArrayList<>();
    private final List<List<Integer>> free = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();
    private int[] costToEnd = {};

    int newState(AbstractRule rule, boolean end) {
        steps.add(new ArrayList<>(1));
        calls.add(new ArrayList<>(1));
        free.add(new ArrayList<>(1));
        owners.add(new Owner(rule, end));
        return owners.size() - 1;
    }

    void step(int from, Step step) {
        steps.get(from).add(step);
    }

    void call(int from, Call call) {
        calls.get(from).add(call);
    }

    void free(int from, int target) {
        free.get(from).add(target);
    }

    List<Step> stepsFrom(int state) {
        return steps.get(state);
    }

    List<Call> callsFrom(int state) {
        return calls.get(state);
    }

    List<Integer> freeFrom(int state) {
        return free.get(state);
    }

    boolean isEnd(int state) {
        return owners.get(state).end();
    }

    /** What it costs to write the tokens that lead from a state to the end of its rule. */
    int costToEnd(int state) {
        return Math.min(NEVER, costToEnd[state] / GRAINS);
    }

    /** Works out {@link #costToEnd} once all states are there. */
    void close() {
        costToEnd = new int[owners.size()];
        for (int state = 0; state < costToEnd.length; state++) {
            costToEnd[state] = isEnd(state) ? 0 : NEVER * GRAINS;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int state = costToEnd.length - 1; state >= 0; state--) {
                int cost = wayOn(state).map(Way::cost).orElse(NEVER * GRAINS);
                if (cost < costToEnd[state]) {
                    costToEnd[state] = cost;
                    changed = true;
                }
            }
        }
    }

    /** The cheapest first move towards the end of a rule. */
    sealed interface Way {
        int cost();

        record Free(int cost, int target) implements Way {}

        record Over(int cost, Step step) implements Way {}

        record Through(int cost, Call call) implements Way {}
    }

    /** The cheapest move from a state towards the end of its rule; none at the end itself. */
    Optional<Way> wayOn(int state) {
        Way best = null;
        for (int target : freeFrom(state)) {
            best = cheaper(best, new Way.Free(1 + costToEnd[target], target));
        }
        for (Step step : stepsFrom(state)) {
            best =
                    cheaper(
                            best,
                            new Way.Over(
                                    Costs.toInsert(step) * GRAINS + costToEnd[step.target()],
                                    step));
        }
        for (Call call : callsFrom(state)) {
            best =
                    cheaper(
                            best,
                            new Way.Through(
                                    1 + costToEnd[call.entry()] + costToEnd[call.target()], call));
        }
        return Optional.ofNullable(best);
    }

    private static Way cheaper(Way one, Way other) {
        return one == null || other.cost() < one.cost() ? other : one;
    }
}
