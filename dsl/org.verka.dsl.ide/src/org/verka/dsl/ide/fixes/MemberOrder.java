package org.verka.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * In which order the grammar names what can be said about an element, and whether it can be said
 * before the element's block, in it, or both. Immutable.
 */
final class MemberOrder {

    private final List<String> order = new ArrayList<>();
    private final Set<String> fixed = new HashSet<>();
    private final Set<String> beforeBlock = new HashSet<>();
    private final Set<String> inBlock = new HashSet<>();

    private MemberOrder() {}

    /** Reads the order from the rule that an element was read with. */
    static MemberOrder of(ParserRule rule) {
        MemberOrder order = new MemberOrder();
        order.read(rule.getAlternatives(), new Reading(false, false));
        return order;
    }

    /** The place of a feature in the order, from 0; a feature that cannot be said comes last. */
    int rank(String feature) {
        int at = order.indexOf(feature);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** Whether the feature has a place of its own before the block. */
    boolean isFixed(String feature) {
        return fixed.contains(feature);
    }

    boolean isBeforeBlock(String feature) {
        return beforeBlock.contains(feature);
    }

    boolean isInBlock(String feature) {
        return inBlock.contains(feature);
    }

    /** Whether {@code group} is a row of members in any order. */
    static boolean isMemberLoop(Group group) {
        return "*".equals(group.getCardinality())
                && group.getElements().get(0) instanceof Keyword comma
                && comma.getValue().equals(",")
                && comma.getCardinality() != null;
    }

    private record Reading(boolean inBlock, boolean inLoop) {}

    private void read(AbstractElement element, Reading reading) {
        switch (element) {
            case Assignment assignment -> add(assignment.getFeature(), reading);
            case Group group -> readGroup(group, reading);
            case CompoundElement parts -> parts.getElements().forEach(part -> read(part, reading));
            case RuleCall call
                    when call.getRule() instanceof ParserRule rule
                            && !GrammarUtil.isDatatypeRule(rule) ->
                    read(rule.getAlternatives(), reading);
            default -> {
                // a word or a value that is kept nowhere
            }
        }
    }

    private void readGroup(Group group, Reading reading) {
        boolean inLoop = reading.inLoop() || isMemberLoop(group);
        boolean inBlock = reading.inBlock();
        for (AbstractElement part : group.getElements()) {
            if (part instanceof Keyword brace && brace.getValue().equals("{")) {
                inBlock = true;
            }
            read(part, new Reading(inBlock, inLoop));
        }
    }

    private void add(String feature, Reading reading) {
        if (!order.contains(feature)) {
            order.add(feature);
        }
        if (reading.inBlock()) {
            inBlock.add(feature);
        } else {
            beforeBlock.add(feature);
            if (!reading.inLoop()) {
                fixed.add(feature);
            }
        }
    }
}
