package org.verka.workbench.editor.rename;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.workbench.text.Texts;

/** Another name is checked while it is written. */
class NameCheckTest {

    private final NameCheck check = new NameCheck(new Texts(Locale.of("sv")));

    @ParameterizedTest
    @ValueSource(strings = {"Fråga", "_x", "Årskurs9", "名前", "grupp"})
    void lettersOfAnyLanguageDigitsAndUnderscoresMakeAName(String name) {
        assertTrue(check.problem(name).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9an", "två ord", "a-b", "a.b", "\"x\""})
    void anythingElseDoesNot(String name) {
        assertFalse(check.problem(name).isEmpty());
    }
}
