package org.verka.dsl.linking;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Members;
import org.verka.model.ModelPackage;

/** Names in the author's language what the grammar could have taken. */
public final class Expectations {

    private static final int ENOUGH = 12;
    private static final int MOST_WANTED = 3;

    private final DslMessages messages;
    private final Members members;
    private final Keywords keywords;

    @Inject
    Expectations(DslMessages messages, Members members, Keywords keywords) {
        this.messages = messages;
        this.members = members;
        this.keywords = keywords;
    }

    /** What a token of the grammar is called: "a name", "a number", or the word itself. */
    String token(String tokenName) {
        if (messages.has("token." + tokenName)) {
            return messages.text("token." + tokenName);
        }
        return tokenName.replace("'", "");
    }

    /** What {@code rule} would have read: "a name", "a number", or its words; else none. */
    Optional<String> rule(AbstractRule rule) {
        if (rule == null) {
            return Optional.empty();
        }
        if (messages.has("rule." + rule.getName())) {
            return Optional.of(messages.text("rule." + rule.getName()));
        }
        return rule instanceof EnumRule words
                ? Optional.of(String.join(", ", members.words(words, language())))
                : Optional.empty();
    }

    private Language language() {
        return Language.of(messages.locale());
    }

    /**
     * What these elements of the grammar would read, for a sentence: "a name", "a number or ”%”",
     * the words themselves. Kinds of things come before words, and words of the user's language
     * before those of the other, which are told only when there is nothing else.
     */
    public String at(List<AbstractElement> elements) {
        Set<String> things = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (AbstractElement element : elements) {
            Optional<String> thing = rule(GrammarUtil.containingRule(element));
            if (thing.isPresent()) {
                things.add(thing.get());
            } else if (element instanceof RuleCall call) {
                things.add(token("RULE_" + call.getRule().getName()));
            } else if (element instanceof Keyword keyword) {
                (isOurs(keyword.getValue()) ? words : others)
                        .add(messages.text("syntax.found", keyword.getValue()));
            }
        }
        List<String> all = new ArrayList<>(things);
        all.addAll(words);
        if (all.isEmpty()) {
            all.addAll(others);
        }
        List<String> some = all.subList(0, Math.min(MOST_WANTED, all.size()));
        return some.stream().reduce((a, b) -> messages.text("syntax.or", a, b)).orElse("…");
    }

    private boolean isOurs(String word) {
        return keywords.belongsTo(word, language());
    }

    /** The sayings, such as "leder till", that begin with one of these elements; maybe none. */
    public Optional<String> sayings(List<AbstractElement> elements) {
        Set<String> found = new LinkedHashSet<>();
        for (AbstractElement element : elements) {
            if (element instanceof Keyword word
                    && Character.isLetter(word.getValue().charAt(0))
                    && Stream.of(saying(word).split(" ")).allMatch(this::isOurs)) {
                found.add(saying(word));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(some(List.copyOf(found)));
    }

    private static String saying(Keyword first) {
        StringBuilder saying = new StringBuilder(first.getValue());
        if (first.eContainer() instanceof Group group) {
            List<AbstractElement> parts = group.getElements();
            for (int at = parts.indexOf(first) + 1; at < parts.size(); at++) {
                if (!(parts.get(at) instanceof Keyword next)
                        || !Character.isLetter(next.getValue().charAt(0))) {
                    break;
                }
                saying.append(' ').append(next.getValue());
            }
        }
        return saying.toString();
    }

    /** The words that say something about {@code current}, for a sentence; none when unknown. */
    Optional<String> membersOf(EObject current) {
        List<String> words =
                members.of(
                        current == null ? ModelPackage.Literals.DOCUMENT : current.eClass(),
                        language());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(some(words));
    }

    private static String some(List<String> words) {
        String some = String.join(", ", words.subList(0, Math.min(ENOUGH, words.size())));
        return words.size() > ENOUGH ? some + " …" : some;
    }
}
