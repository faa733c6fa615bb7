package org.verka.dsl.linking;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
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

    /** The words that say something about {@code current}, for a sentence; none when unknown. */
    Optional<String> membersOf(EObject current) {
        List<String> words =
                members.of(
                        current == null ? ModelPackage.Literals.DOCUMENT : current.eClass(),
                        Language.of(messages.locale()));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String some = String.join(", ", words.subList(0, Math.min(ENOUGH, words.size())));
        return Optional.of(words.size() > ENOUGH ? some + " …" : some);
    }
}
