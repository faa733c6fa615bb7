package org.verka.dsl.parsing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UnorderedGroup;

/**
 * Makes the {@link Network} of a grammar. Guards and predicates are left out, and the parts of an
 * unordered group may come again: the network reads at least what the generated parser reads.
 */
final class NetworkBuilder {

    /** A part of the network: where it begins and where it ends. */
    private record Part(int from, int to) {}

    private final Network network = new Network();
    private final Map<AbstractRule, Part> rules = new LinkedHashMap<>();
    private final Map<String, Integer> kinds;
    private final Map<Integer, Integer> insideOf = new HashMap<>();
    private AbstractRule rule;
    private boolean glues;

    private NetworkBuilder(Map<Integer, String> tokenNames) {
        kinds = new HashMap<>();
        tokenNames.forEach((kind, name) -> kinds.put(name, kind));
    }

    /** The network and where each of its rules begins. */
    record Built(Network network, Map<AbstractRule, Integer> entries) {}

    static Built build(Grammar grammar, Map<Integer, String> tokenNames) {
        NetworkBuilder builder = new NetworkBuilder(tokenNames);
        for (AbstractRule rule : GrammarUtil.allRules(grammar)) {
            if (!(rule instanceof TerminalRule)) {
                builder.rules.put(
                        rule,
                        new Part(
                                builder.network.newState(rule, false),
                                builder.network.newState(rule, true)));
            }
        }
        builder.rules.forEach(builder::fill);
        builder.network.close();
        Map<AbstractRule, Integer> entries = new HashMap<>();
        builder.rules.forEach((rule, part) -> entries.put(rule, part.from()));
        return new Built(builder.network, entries);
    }

    private void fill(AbstractRule filled, Part ends) {
        rule = filled;
        glues =
                filled instanceof ParserRule parser
                        && parser.isDefinesHiddenTokens()
                        && parser.getHiddenTokens().isEmpty();
        int start = state();
        network.free(ends.from(), start);
        int end = add(filled.getAlternatives(), start);
        network.free(end, ends.to());
        if (glues) {
            network.free(insideOf.get(end), ends.to());
        }
    }

    private int state() {
        int state = network.newState(rule, false);
        if (glues) {
            insideOf.put(state, network.newState(rule, false));
        }
        return state;
    }

    private int add(AbstractElement element, int from) {
        String often = element.getCardinality() == null ? "" : element.getCardinality();
        if (often.isEmpty()) {
            return once(element, from);
        }
        int start = state();
        int end = state();
        free(from, start);
        free(once(element, start), end);
        if (!often.equals("+")) {
            free(start, end);
        }
        if (!often.equals("?")) {
            free(end, start);
        }
        return end;
    }

    private int once(AbstractElement element, int from) {
        return switch (element) {
            case Keyword keyword -> step("'" + keyword.getValue() + "'", keyword, from);
            case EnumLiteralDeclaration word -> once(word.getLiteral(), from);
            case Assignment assignment -> add(assignment.getTerminal(), from);
            case CrossReference reference -> add(reference.getTerminal(), from);
            case RuleCall call -> ruleCall(call, from);
            case Alternatives choice -> choice(choice, from);
            case UnorderedGroup any -> {
                int end = state();
                free(from, end);
                any.getElements().forEach(part -> free(add(part, end), end));
                yield end;
            }
            case CompoundElement group -> {
                int at = from;
                for (AbstractElement part : group.getElements()) {
                    at = add(part, at);
                }
                yield at;
            }
            default -> from;
        };
    }

    private int choice(CompoundElement choice, int from) {
        int end = state();
        for (AbstractElement part : choice.getElements()) {
            int start = state();
            free(from, start);
            free(add(part, start), end);
        }
        return end;
    }

    private int ruleCall(RuleCall call, int from) {
        if (call.getRule() instanceof TerminalRule terminal) {
            return step("RULE_" + terminal.getName(), call, from);
        }
        int to = state();
        int entry = rules.get(call.getRule()).from();
        if (glues) {
            network.call(from, new Network.Call(entry, insideOf.get(to)));
            network.call(insideOf.get(from), new Network.Call(entry, insideOf.get(to)));
        } else {
            network.call(from, new Network.Call(entry, to));
        }
        return to;
    }

    private int step(String token, AbstractElement element, int from) {
        Integer kind = kinds.get(token);
        if (kind == null) {
            throw new IllegalStateException("The lexer knows no " + token);
        }
        int to = state();
        if (glues) {
            int inside = insideOf.get(to);
            network.step(from, new Network.Step(kind, inside, element, false));
            network.step(insideOf.get(from), new Network.Step(kind, inside, element, true));
        } else {
            network.step(from, new Network.Step(kind, to, element, false));
        }
        return to;
    }

    private void free(int from, int to) {
        network.free(from, to);
        if (glues) {
            network.free(insideOf.get(from), insideOf.get(to));
        }
    }
}
