package org.verka.dsl.parsing;

import java.util.Optional;

/**
 * The message of a word that was set aside, on its way through Xtext, which hands it over as if the
 * lexer had written it.
 */
public final class SetAside {

    private static final String MARK = "\u0001";

    private SetAside() {}

    static String wrap(String message) {
        return MARK + message;
    }

    /** The message within what the lexer seems to have said, if it is one of ours. */
    public static Optional<String> unwrap(String said) {
        return said != null && said.startsWith(MARK)
                ? Optional.of(said.substring(MARK.length()))
                : Optional.empty();
    }
}
