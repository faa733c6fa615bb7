package org.verka.workbench.editor.rename;

import java.util.Optional;
import org.verka.workbench.text.Texts;

/** Whether a word can be a name: letters of any language, digits and _, not a digit first. */
final class NameCheck {

    private final Texts texts;

    NameCheck(Texts texts) {
        this.texts = texts;
    }

    /** What is wrong with the name, if anything; names that are taken are the server's to tell. */
    Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of(texts.get("rename.missing"));
        }
        boolean begins = Character.isLetter(name.charAt(0)) || name.charAt(0) == '_';
        boolean continues = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        return begins && continues ? Optional.empty() : Optional.of(texts.get("rename.bad", name));
    }
}
