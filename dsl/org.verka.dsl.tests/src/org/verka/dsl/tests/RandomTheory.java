package org.verka.dsl.tests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Writes theories by throwing dice over the grammar, in Swedish words, with comments and white
 * space of all kinds between the words that do not belong together. They mean nothing, and name
 * what does not exist.
 */
final class RandomTheory {

    private static final List<String> NAMES =
            List.of("A", "Åtgärd", "insats", "feedback", "kort", "cause", "^plats", "^activity");
    private static final Map<String, List<String>> WRITTEN =
            Map.ofEntries(
                    Map.entry("ID", List.of("A", "ärende", "poäng")),
                    Map.entry("ValidID", NAMES),
                    Map.entry("QualifiedName", NAMES),
                    Map.entry("RuleCode", List.of("V06", "S05")),
                    Map.entry("STRING", List.of("\"leder till\"", "”därför att”", "\"by\"")),
                    Map.entry("INT", List.of("1", "12")),
                    Map.entry("Whole", List.of("1", "12")),
                    Map.entry("Decimal", List.of("19,7", "-2.5", "40")),
                    Map.entry("SignedInt", List.of("-2", "+1")),
                    Map.entry("DateSpan", List.of("2013-10", "HT 2013 – VT 2014", "v14 2019")),
                    Map.entry("PointInTime", List.of("2013-10-01", "2014")),
                    Map.entry("Unit", List.of("%", "poäng", "\"per person\"")));
    private static final List<String> BETWEEN =
            List.of(" ", "  ", "\n    ", "\r\n\t", " /* mål och target */ ", " // why\n");

    private static final int ENOUGH = 500;

    private final Grammar grammar;
    private final SplittableRandom dice;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean synonyms;

    RandomTheory(Grammar grammar, long seed) {
        this.grammar = grammar;
        this.dice = new SplittableRandom(seed);
    }

    String written() {
        while (text.length() < ENOUGH) {
            write(grammar.getRules().get(0).getAlternatives(), false);
        }
        return text.append('\n').toString();
    }

    private void write(AbstractElement element, boolean inPhrase) {
        String cardinality = element.getCardinality() == null ? "" : element.getCardinality();
        int times =
                switch (cardinality) {
                    case "?" -> dice.nextInt(2);
                    case "*" -> depth > 40 ? 0 : dice.nextInt(5);
                    case "+" -> 1 + dice.nextInt(2);
                    default -> 1;
                };
        for (int time = 0; time < times; time++) {
            writeOnce(element, inPhrase);
        }
    }

    private void writeOnce(AbstractElement element, boolean inPhrase) {
        switch (element) {
            case Keyword keyword -> token(keyword.getValue(), inPhrase);
            case Assignment assignment -> write(assignment.getTerminal(), inPhrase);
            case CrossReference reference -> write(reference.getTerminal(), inPhrase);
            case RuleCall call -> call(call.getRule(), inPhrase);
            case Alternatives choice -> choose(choice, inPhrase);
            case CompoundElement group -> group(group, inPhrase);
            case Action action -> {
                // writes nothing
            }
            default -> throw new IllegalStateException(element.toString());
        }
    }

    private void group(CompoundElement group, boolean inPhrase) {
        boolean phrase = inPhrase || isPhrase(group);
        boolean first = true;
        for (AbstractElement part : group.getElements()) {
            write(part, phrase && !first);
            first = false;
        }
    }

    private void choose(Alternatives choice, boolean inPhrase) {
        List<AbstractElement> parts = choice.getElements();
        boolean words = parts.size() == 2 && parts.stream().allMatch(RandomTheory::isWords);
        if (words && !synonyms) {
            synonyms = true;
            write(parts.get(0), inPhrase);
            synonyms = false;
        } else {
            List<AbstractElement> swedish =
                    parts.stream()
                            .filter(part -> names(part, "Swedish") || !names(part, "English"))
                            .toList();
            write(swedish.get(dice.nextInt(swedish.size())), inPhrase);
        }
    }

    private void call(AbstractRule rule, boolean inPhrase) {
        depth++;
        if (WRITTEN.containsKey(rule.getName())) {
            List<String> samples = WRITTEN.get(rule.getName());
            token(samples.get(dice.nextInt(samples.size())), inPhrase);
        } else if (rule instanceof EnumRule words) {
            token(swedish(words), inPhrase);
        } else if (rule instanceof ParserRule parts) {
            write(parts.getAlternatives(), inPhrase);
        } else {
            throw new IllegalStateException("no sample for the terminal " + rule.getName());
        }
        depth--;
    }

    private String swedish(EnumRule words) {
        List<EnumLiteralDeclaration> literals =
                EcoreUtil2.getAllContentsOfType(words, EnumLiteralDeclaration.class);
        EnumLiteralDeclaration any = literals.get(dice.nextInt(literals.size()));
        return literals.stream()
                .filter(l -> l.getEnumLiteral().equals(any.getEnumLiteral()))
                .findFirst()
                .orElseThrow()
                .getLiteral()
                .getValue();
    }

    private void token(String written, boolean afterSpaceOnly) {
        if (!text.isEmpty()) {
            text.append(afterSpaceOnly ? " " : BETWEEN.get(dice.nextInt(BETWEEN.size())));
        }
        text.append(written);
    }

    /** Whether these words are said together: all are words, or fixed words named Swedish. */
    private static boolean isPhrase(CompoundElement group) {
        return group.getElements().stream()
                .allMatch(part -> isWords(part) || names(part, "Swedish"));
    }

    private static boolean names(AbstractElement element, String language) {
        Set<RuleCall> calls = Set.copyOf(EcoreUtil2.eAllOfType(element, RuleCall.class));
        return calls.stream()
                .anyMatch(call ->
                        call.getRule() instanceof EnumRule
                                && call.getRule().getName().startsWith(language));
    }

    private static boolean isWords(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> Character.isLetter(keyword.getValue().charAt(0));
            case CompoundElement parts ->
                    parts.getElements().stream().allMatch(RandomTheory::isWords);
            default -> false;
        };
    }
}
