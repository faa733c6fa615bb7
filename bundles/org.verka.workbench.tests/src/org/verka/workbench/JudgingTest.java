package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.model.Achievement;
import org.verka.workbench.judgement.ShownDesk;
import org.verka.workbench.project.ExampleProject;

/** Evaluators judge in a form, and what they write stands in the project's texts. In Swedish. */
class JudgingTest {

    private static final String DONE = "Har kommunen gjort det man tänkt?";
    private static final LocalDate DAY = LocalDate.of(2014, 10, 16);

    private final Screen screen = new Screen();

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void whatIsSavedStandsInATextOfTheProjectAndCanBeTakenBack() throws Exception {
        OpenTheory theory = openExample();
        ShownDesk desk = ShownDesk.open(screen.page());
        screen.waitUntil("the questions are there", () -> !desk.rows().isEmpty());
        assertTrue(desk.rows().contains(DONE + " | ○ saknar bedömning"), desk.rows().toString());

        desk.choose(DONE);
        desk.write("I stort sett.\nMen sent.", Achievement.MOSTLY, "Anna Ek", DAY);
        desk.press("Spara bedömningen");

        IFile file = theory.file().getProject().getFile("bedomningar.verka");
        assertTrue(file.exists());
        assertEquals(
                """
                bedömning av Gjort {
                    "I stort sett."
                    "Men sent."
                    omdöme i huvudsak uppnått
                    av "Anna Ek"  datum 2014-10-16
                }
                """,
                new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals("", desk.text());
        screen.waitUntil(
                "the list says who has judged",
                () ->
                        desk.rows()
                                .contains(
                                        DONE
                                                + " | ●●○ i huvudsak uppnått (Anna Ek,"
                                                + " 2014-10-16)"));

        desk.press("Ångra sparandet");
        assertFalse(file.exists());
        screen.waitUntil(
                "nobody has judged any more",
                () -> desk.rows().contains(DONE + " | ○ saknar bedömning"));
    }

    @Test
    void whatIsNotSavedIsKeptAndWhatIsMissingIsAskedFor() throws Exception {
        openExample();
        ShownDesk desk = ShownDesk.open(screen.page());
        screen.waitUntil("the questions are there", () -> !desk.rows().isEmpty());
        desk.choose(DONE);
        desk.write("Halvfärdigt", Achievement.UNSPECIFIED, "", DAY);
        assertTrue(desk.rows().contains(DONE + " | Utkast, ○ saknar bedömning"));
        screen.waitUntil("a crash would not lose it", () -> onDisk().contains("Halvfärdigt"));

        desk.choose("Vilka hinder och framgångsfaktorer har funnits?");
        assertEquals("", desk.text());
        desk.choose(DONE);
        assertEquals("Halvfärdigt", desk.text());

        desk.press("Spara bedömningen");
        assertEquals("Skriv vem som bedömer.", desk.notice());
        desk.write("", Achievement.UNSPECIFIED, "", DAY);
        assertTrue(desk.rows().contains(DONE + " | ○ saknar bedömning"));
    }

    @Test
    void savingAndDiscardingStayInSightInTheViewAsItOpens() throws Exception {
        openExample();
        ShownDesk desk = ShownDesk.open(screen.page());
        screen.waitUntil("the questions are there", () -> !desk.rows().isEmpty());
        desk.choose(DONE);
        for (String button : List.of("Spara bedömningen", "Kasta utkastet", "Ångra sparandet")) {
            assertTrue(desk.isInSight(button), button);
        }
    }

    private static String onDisk() {
        Path state = Platform.getStateLocation(Platform.getBundle("org.verka.workbench")).toPath();
        try {
            return Files.readString(state.resolve("dialog_settings.xml"));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OpenTheory openExample() throws Exception {
        ExampleProject example = new ExampleProject("samordnat-stod", "prov");
        example.run(new NullProgressMonitor());
        return OpenTheory.open(screen.page(), example.project().getFile("samordnat-stod.verka"));
    }
}
