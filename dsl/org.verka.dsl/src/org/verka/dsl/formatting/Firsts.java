package org.verka.dsl.formatting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What the members of a block can begin with, read from the grammar. */
final class Firsts {

    private final Map<EObject, Set<EObject>> known = new HashMap<>();

    /** What can begin something between this brace and the one that closes its block. */
    Set<EObject> after(Keyword brace) {
        return known.computeIfAbsent(brace, b -> between(brace));
    }

    /** What can begin something in a text that is all of a rule. */
    Set<EObject> in(ParserRule rule) {
        return known.computeIfAbsent(
                rule,
                r -> {
                    Set<EObject> firsts = new HashSet<>();
                    collect(rule.getAlternatives(), firsts);
                    return firsts;
                });
    }

    private static Set<EObject> between(Keyword brace) {
        Set<EObject> firsts = new HashSet<>();
        if (brace.eContainer() instanceof Group group) {
            List<AbstractElement> parts = group.getElements();
            for (int at = parts.indexOf(brace) + 1; at < parts.size(); at++) {
                if (parts.get(at) instanceof Keyword end && end.getValue().equals("}")) {
                    break;
                }
                collect(parts.get(at), firsts);
            }
        }
        return firsts;
    }

    private static void collect(AbstractElement element, Set<EObject> firsts) {
        switch (element) {
            case Keyword word when word.getValue().equals(",") -> {
                // a comma begins nothing
            }
            case Keyword word -> firsts.add(word);
            case Assignment assignment -> collect(assignment.getTerminal(), firsts);
            case CrossReference reference -> {
                firsts.add(reference);
                collect(reference.getTerminal(), firsts);
            }
            case RuleCall call
                    when call.getRule() instanceof ParserRule rule && rule.isFragment() -> {
                if (firsts.add(call)) {
                    collect(rule.getAlternatives(), firsts);
                }
            }
            case RuleCall call -> {
                firsts.add(call);
                firsts.add(call.getRule());
            }
            case Group group -> collectGroup(group, firsts);
            case CompoundElement choice ->
                    choice.getElements().forEach(part -> collect(part, firsts));
            default -> {
                // an action writes nothing
            }
        }
    }

    private static void collectGroup(Group group, Set<EObject> firsts) {
        for (AbstractElement part : group.getElements()) {
            collect(part, firsts);
            boolean optional =
                    "?".equals(part.getCardinality()) || "*".equals(part.getCardinality());
            if (!optional && !(part instanceof Action)) {
                return;
            }
        }
    }

    /** Whether a word follows another one in a saying, as "till" does in "leder till". */
    static boolean continuesSaying(Keyword word) {
        if (!isWord(word)) {
            return false;
        }
        AbstractElement part = word;
        while (part.eContainer() instanceof AbstractElement outer) {
            if (outer instanceof Group group) {
                int at = group.getElements().indexOf(part);
                if (at > 0) {
                    return isSaying(group.getElements().get(at - 1));
                }
            }
            part = outer;
        }
        return false;
    }

    private static boolean isSaying(AbstractElement element) {
        return switch (element) {
            case Keyword word -> isWord(word);
            case Group group -> group.getElements().stream().allMatch(Firsts::isSaying);
            case Alternatives choice -> choice.getElements().stream().allMatch(Firsts::isSaying);
            case Assignment assignment ->
                    assignment.getTerminal() instanceof RuleCall call
                            && call.getRule() instanceof EnumRule rule
                            && (rule.getName().startsWith("Swedish")
                                    || rule.getName().startsWith("English"));
            default -> false;
        };
    }

    private static boolean isWord(Keyword word) {
        return Character.isLetter(word.getValue().charAt(0));
    }
}
