package org.verka.workbench.editor.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Explanations are shown without marks, and what they mark stands out. */
class MarkedTextTest {

    @Test
    void marksBecomeLooks() {
        MarkedText read = MarkedText.read("## SDQ\n\n**Emotionell** är _en_ av `fem`.");

        assertEquals("SDQ\n\nEmotionell är en av fem.", read.text());
        assertEquals(
                List.of(
                        new MarkedText.Stretch(0, 3, MarkedText.Look.STRONG),
                        new MarkedText.Stretch(5, 10, MarkedText.Look.STRONG),
                        new MarkedText.Stretch(19, 2, MarkedText.Look.EMPHASIS),
                        new MarkedText.Stretch(25, 3, MarkedText.Look.CODE)),
                read.stretches());
    }

    @Test
    void listsAndTablesStayReadable() {
        assertEquals(
                "• ett\n• två\nFöre   Efter\n12   9",
                MarkedText.read("* ett\n* två\n| Före | Efter |\n|---|---|\n| 12 | 9 |").text());
    }

    @Test
    void namesWithUnderscoresAndSumsAreLeftAlone() {
        assertEquals("mål_2014_09 = 2 * 3 * 4", MarkedText.read("mål_2014_09 = 2 * 3 * 4").text());
    }
}
