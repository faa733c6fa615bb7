package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProjectTextsTest {

    @Test
    void everyTextIsInSwedishAndInEnglish() {
        assertEquals(
                new TreeSet<>(ProjectTexts.in(Locale.of("sv")).bundle().keySet()),
                new TreeSet<>(ProjectTexts.in(Locale.ENGLISH).bundle().keySet()));
    }

    @Test
    void everyReasonSaysWhereInBothLanguages() {
        for (ProjectException.Reason reason : ProjectException.Reason.values()) {
            for (Locale locale : new Locale[] {Locale.of("sv"), Locale.ENGLISH}) {
                String message =
                        new ProjectException(reason, Path.of("mappen"), locale).getMessage();
                assertTrue(message.contains("mappen"), message);
            }
        }
    }
}
