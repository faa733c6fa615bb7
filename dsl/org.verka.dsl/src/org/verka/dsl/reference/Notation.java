package org.verka.dsl.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Members;

/**
 * How a thing is written, for people: the words of one language as they are, what the author fills
 * in between ‹ and ›, what may be left out within brackets, one member of a block a line.
 */
final class Notation {

    private static final String INDENT = "    ";

    private final Keywords keywords;
    private final Members members;
    private final DslMessages messages;
    private final Language language;

    Notation(Keywords keywords, Members members, DslMessages messages) {
        this.keywords = keywords;
        this.members = members;
        this.messages = messages;
        this.language = Language.of(messages.locale());
    }

    /** The lines that show how {@code rule}'s things are written. */
    List<String> of(ParserRule rule) {
        Lines lines = new Lines();
        write(rule.getAlternatives(), lines);
        return lines.all();
    }

    /** The words of {@code rule} in the language; none when it is the other language's. */
    List<String> of(EnumRule rule) {
        return members.words(rule, language);
    }

    private void write(AbstractElement element, Lines lines) {
        switch (element) {
            case Group group when isMemberLoop(group) -> writeMembers(group, lines);
            case Group group when isOptional(group) && holdsBlock(group) ->
                    group.getElements().forEach(part -> write(part, lines));
            case Group group when isOptional(group) || isRepeated(group) ->
                    lines.add(bracketed(phrase(group), group));
            case Group group -> group.getElements().forEach(part -> write(part, lines));
            case RuleCall call when isFragment(call) && !isOptional(call) ->
                    write(rule(call).getAlternatives(), lines);
            case Assignment assignment when "*".equals(assignment.getCardinality()) ->
                    lines.member(phrase(assignment));
            case Keyword keyword when keyword.getValue().equals("{") -> lines.open();
            case Keyword keyword when keyword.getValue().equals("}") -> lines.close();
            default -> lines.add(bracketed(phrase(element), element));
        }
    }

    private void writeMembers(Group loop, Lines lines) {
        AbstractElement last = loop.getElements().get(loop.getElements().size() - 1);
        alternatives(last).stream()
                .filter(this::speaks)
                .map(this::phrase)
                .filter(text -> !text.isBlank())
                .forEach(lines::member);
    }

    private List<AbstractElement> alternatives(AbstractElement element) {
        if (element instanceof RuleCall call && isFragment(call)) {
            return alternatives(rule(call).getAlternatives());
        }
        if (element instanceof Alternatives choice && !Keywords.isPair(choice)) {
            return choice.getElements().stream().flatMap(e -> alternatives(e).stream()).toList();
        }
        return List.of(element);
    }

    /** What is written for {@code element}, on one line. */
    private String phrase(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> keyword(keyword);
            case Alternatives pair when Keywords.isPair(pair) ->
                    phrase(pair.getElements().get(language.ordinal()));
            case Alternatives choice -> choice(choice);
            case Group group ->
                    group.getElements().stream()
                            .map(part -> bracketed(phrase(part), part))
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining(" "));
            case Assignment assignment -> phrase(assignment.getTerminal());
            case CrossReference reference ->
                    "‹"
                            + messages.text(
                                    "name.of." + reference.getType().getClassifier().getName())
                            + "›";
            case RuleCall call -> call(call);
            default -> "";
        };
    }

    private String keyword(Keyword keyword) {
        String word = keyword.getValue();
        return !Character.isLetter(word.charAt(0)) || keywords.belongsTo(word, language)
                ? word
                : "";
    }

    private String choice(Alternatives choice) {
        List<String> sides =
                choice.getElements().stream()
                        .filter(side -> speaks(side))
                        .map(this::phrase)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList();
        return sides.size() == 1 ? sides.get(0) : "(" + String.join(" | ", sides) + ")";
    }

    /** Whether a side of a choice has no words that only the other language has. */
    private boolean speaks(AbstractElement side) {
        List<Keyword> words = new ArrayList<>();
        collect(side, words);
        return words.stream()
                .filter(word -> Character.isLetter(word.getValue().charAt(0)))
                .allMatch(word -> keywords.belongsTo(word.getValue(), language));
    }

    private void collect(AbstractElement element, List<Keyword> words) {
        switch (element) {
            case Keyword keyword -> words.add(keyword);
            case Alternatives pair when Keywords.isPair(pair) ->
                    collect(pair.getElements().get(language.ordinal()), words);
            case Alternatives choice -> {
                // another choice has at least one side for each language
            }
            case Group group -> group.getElements().forEach(part -> collect(part, words));
            case Assignment assignment -> collect(assignment.getTerminal(), words);
            case RuleCall call
                    when rule(call) instanceof EnumRule words2
                            && members.words(words2, language).isEmpty() ->
                    words.add(firstWord(words2));
            default -> {
                // names, numbers and texts belong to both languages
            }
        }
    }

    private static Keyword firstWord(EnumRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).get(0);
    }

    private String call(RuleCall call) {
        AbstractRule rule = rule(call);
        if (rule instanceof EnumRule words) {
            if (messages.has("value." + rule.getName())) {
                return "‹" + messages.text("value." + rule.getName()) + "›";
            }
            List<String> all = members.words(words, language);
            List<String> said = all.isEmpty() ? symbols(words) : all;
            return said.size() == 1 ? said.get(0) : "(" + String.join(" | ", said) + ")";
        }
        if (rule instanceof ParserRule parts && parts.isFragment()) {
            return phrase(parts.getAlternatives());
        }
        return "‹" + messages.text("value." + rule.getName()) + "›";
    }

    private static List<String> symbols(EnumRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream()
                .map(Keyword::getValue)
                .filter(word -> !Character.isLetter(word.charAt(0)))
                .toList();
    }

    private static String bracketed(String text, AbstractElement element) {
        if (text.isBlank() || element.getCardinality() == null) {
            return text;
        }
        return switch (element.getCardinality()) {
            case "?" -> text.equals(",") ? "" : "[" + bare(text) + "]";
            case "*" -> "[" + text + " …]";
            default -> text + " …";
        };
    }

    /** {@code text} without brackets around all of it. */
    private static String bare(String text) {
        boolean around = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return around ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isMemberLoop(Group group) {
        return isRepeated(group)
                && group.getElements().get(0) instanceof Keyword comma
                && comma.getValue().equals(",")
                && comma.getCardinality() != null;
    }

    private static boolean isRepeated(AbstractElement element) {
        return GrammarUtil.isMultipleCardinality(element);
    }

    private static boolean isOptional(AbstractElement element) {
        return "?".equals(element.getCardinality());
    }

    private static boolean holdsBlock(Group group) {
        return group.getElements().get(0) instanceof Keyword open && open.getValue().equals("{");
    }

    private static boolean isFragment(RuleCall call) {
        return rule(call) instanceof ParserRule parts && parts.isFragment();
    }

    private static AbstractRule rule(RuleCall call) {
        return call.getRule();
    }

    /** Lines that grow word by word, with a block's members indented. */
    private static final class Lines {

        private final List<String> all = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int depth;

        void add(String text) {
            if (!text.isBlank()) {
                line.append(line.isEmpty() ? "" : " ").append(text);
            }
        }

        void open() {
            add("{");
            end();
            depth++;
        }

        void close() {
            end();
            depth--;
            add("}");
        }

        void member(String text) {
            end();
            add(text);
            if (depth == 0) {
                line.insert(0, INDENT);
            }
            end();
        }

        private void end() {
            if (!line.isEmpty()) {
                all.add(
                        IntStream.range(0, depth)
                                        .mapToObj(i -> INDENT)
                                        .collect(Collectors.joining())
                                + line);
                line.setLength(0);
            }
        }

        List<String> all() {
            end();
            return all;
        }
    }
}
