package org.verka.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Explanations keep their words when they lose their marks. */
class PlainTextTest {

    @Test
    void marksGoAndWordsStay() {
        assertEquals(
                "Screening\n\nFråga om barn, med AUDIT och mål_2014.",
                PlainText.unmark(
                        "## **Screening**\n\n\n_Fråga_ om *barn*, med `AUDIT` och mål_2014."));
    }

    @Test
    void aListAndAMultiplicationAreLeftAlone() {
        assertEquals("* ett\n* två\n2 * 3 * 4", PlainText.unmark("* ett\n* två\n2 * 3 * 4"));
    }
}
