package org.verka.dsl.words;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The words of the language and which of them are Swedish, English or both, read from the grammar:
 * in an alternative of two that has only words the left side is Swedish and the right side English;
 * an enum rule whose name begins with Swedish or English settles its own words and the words beside
 * its call; an enum that says a value twice says it in Swedish first. Immutable.
 */
@Singleton
public final class Keywords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final Set<String> DATA = Set.of("ValidID", "Unit", "RuleCode");

    private final Map<Language, SortedSet<String>> settled = new EnumMap<>(Language.class);
    private final SortedSet<String> all = new TreeSet<>();
    private final Map<String, Integer> weights = new HashMap<>();

    /** Reads the words of {@code access}'s grammar. */
    @Inject
    public Keywords(IGrammarAccess access) {
        for (Language language : Language.values()) {
            settled.put(language, new TreeSet<>());
        }
        Grammar grammar = access.getGrammar();
        for (AbstractRule rule : GrammarUtil.allRules(grammar)) {
            if (rule instanceof EnumRule words) {
                readEnum(words);
            } else if (rule instanceof ParserRule parts && !DATA.contains(rule.getName())) {
                read(parts.getAlternatives(), null);
            }
        }
        all.forEach(word -> weights.put(word, weigh(word)));
    }

    /** Every word of the language, Swedish and English, without punctuation. */
    public SortedSet<String> all() {
        return Collections.unmodifiableSortedSet(all);
    }

    /** The words that a text in {@code language} may use: its own and those that are both. */
    public SortedSet<String> of(Language language) {
        SortedSet<String> words = new TreeSet<>();
        all.stream().filter(word -> belongsTo(word, language)).forEach(words::add);
        return words;
    }

    /** Whether a text in {@code language} may use {@code word}; punctuation belongs to both. */
    public boolean belongsTo(String word, Language language) {
        return settled.get(language).contains(word) || !settledElsewhere(word, language);
    }

    /** The language of most words in {@code text}; {@code otherwise} when there are no more. */
    public Language languageOf(String text, Language otherwise) {
        int balance = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            balance += weight(words.group());
        }
        return language(balance, otherwise);
    }

    /** The language of most words of the language under {@code node}, texts and comments aside. */
    public Language languageOf(INode node, Language otherwise) {
        int balance = 0;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                balance += weight(leaf.getText());
            }
        }
        return language(balance, otherwise);
    }

    private int weigh(String word) {
        boolean swedish = settled.get(Language.SWEDISH).contains(word);
        boolean english = settled.get(Language.ENGLISH).contains(word);
        return (swedish ? 1 : 0) - (english ? 1 : 0);
    }

    private int weight(String word) {
        return weights.getOrDefault(word, 0);
    }

    private static Language language(int balance, Language otherwise) {
        if (balance == 0) {
            return otherwise;
        }
        return balance > 0 ? Language.SWEDISH : Language.ENGLISH;
    }

    private boolean settledElsewhere(String word, Language language) {
        Language other = language == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH;
        return settled.get(other).contains(word);
    }

    private void readEnum(EnumRule rule) {
        Language language = named(rule).orElse(null);
        Set<String> values = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (EnumLiteralDeclaration literal : literals(rule)) {
            String value = literal.getEnumLiteral().getName();
            if (!values.add(value)) {
                twice.add(value);
            }
        }
        values.clear();
        for (EnumLiteralDeclaration literal : literals(rule)) {
            String value = literal.getEnumLiteral().getName();
            Language own = values.add(value) ? Language.SWEDISH : Language.ENGLISH;
            boolean inBoth = language == null && twice.contains(value);
            add(literal.getLiteral().getValue(), inBoth ? own : language);
        }
    }

    private static Iterable<EnumLiteralDeclaration> literals(EnumRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class);
    }

    private void read(AbstractElement element, Language language) {
        if (element instanceof Keyword keyword) {
            add(keyword.getValue(), language);
        } else if (language == null && isPair(element)) {
            Alternatives pair = (Alternatives) element;
            read(pair.getElements().get(0), Language.SWEDISH);
            read(pair.getElements().get(1), Language.ENGLISH);
        } else if (element instanceof Alternatives choice) {
            choice.getElements().forEach(part -> read(part, language));
        } else if (element instanceof Group group) {
            Language beside = beside(group, language);
            group.getElements().forEach(part -> read(part, beside));
        } else if (element instanceof Assignment assignment) {
            read(assignment.getTerminal(), language);
        }
    }

    private static Language beside(Group group, Language language) {
        for (AbstractElement part : group.getElements()) {
            if (part instanceof Assignment assignment
                    && assignment.getTerminal() instanceof RuleCall call
                    && named(call.getRule()).isPresent()) {
                return named(call.getRule()).get();
            }
        }
        return language;
    }

    /** The language that an enumeration is named after; empty for other rules. */
    public static Optional<Language> named(AbstractRule rule) {
        if (rule instanceof EnumRule && rule.getName().startsWith("Swedish")) {
            return Optional.of(Language.SWEDISH);
        }
        return rule instanceof EnumRule && rule.getName().startsWith("English")
                ? Optional.of(Language.ENGLISH)
                : Optional.empty();
    }

    /** Whether {@code element} is one saying in Swedish and in English. */
    public static boolean isPair(AbstractElement element) {
        return element instanceof Alternatives choice
                && choice.getElements().size() == 2
                && choice.getElements().stream().allMatch(Keywords::isWords);
    }

    /** Whether {@code element} consists of words of the language only. */
    public static boolean isWords(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> WORD.matcher(keyword.getValue()).matches();
            case Group group -> group.getElements().stream().allMatch(Keywords::isWords);
            case Alternatives choice -> choice.getElements().stream().allMatch(Keywords::isWords);
            default -> false;
        };
    }

    private void add(String word, Language language) {
        if (!WORD.matcher(word).matches()) {
            return;
        }
        all.add(word);
        if (language == null) {
            settled.values().forEach(words -> words.add(word));
        } else {
            settled.get(language).add(word);
        }
    }
}
