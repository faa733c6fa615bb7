package org.verka.dsl.linking;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumRule;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Members;
import org.verka.model.ModelPackage;

/** Names in the author's language what the grammar could have taken. */
final class Expectations {

    private static final int ENOUGH = 12;

    private final DslMessages messages;
    private final Members members;

    @Inject
    Expectations(DslMessages messages, Members members) {
        this.messages = messages;
        this.members = members;
    }

    /** What a token of the grammar is called: "a name", "a number", or the word itself. */
    String token(String tokenName) {
        if (messages.has("token." + tokenName)) {
            return messages.text("token." + tokenName);
        }
        return tokenName.replace("'", "");
    }

    /** Whether {@code rule} is one of those for names. */
    static boolean isName(AbstractRule rule) {
        return rule.getName().equals("ValidID") || rule.getName().equals("QualifiedName");
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

    /** The words that say something about {@code current}, for a sentence; none when unknown. */
    Optional<String> membersOf(EObject current) {
        List<String> words =
                members.of(
                        current == null ? ModelPackage.Literals.DOCUMENT : current.eClass(),
                        language());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String some = String.join(", ", words.subList(0, Math.min(ENOUGH, words.size())));
        return Optional.of(words.size() > ENOUGH ? some + " …" : some);
    }
}
