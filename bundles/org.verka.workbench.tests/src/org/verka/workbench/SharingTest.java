package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.workbench.project.ExampleProject;

/** Figures of one municipality go to another from menus. In the running workbench, in Swedish. */
class SharingTest {

    private static final String SEND = "org.verka.workbench.exportAggregates";
    private static final String TAKE = "org.verka.workbench.importAggregates";

    private final Screen screen = new Screen();

    @TempDir private Path folder;

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void whatOneSharesAnotherCanTakeInAndUndo() throws Exception {
        Path file = folder.resolve("tyreso.txt");
        makeExample();
        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");
        screen.command(SEND, Screen.written(file.toString()), "Skriv filen", "OK");
        assertTrue(Files.readString(file).contains("\nsite;Tyreso;Tyresö\n"));
        assertFalse(Files.readString(file).contains("T01"), "no client's code is in it");

        screen.clearTheWorkspace();
        makeExample();
        screen.command(TAKE, Screen.written(file.toString()), "Visa innehållet", "Läs in", "OK");
        String again = "Tyresö: allt i filen var redan inläst. Inget är dubblerat.";
        screen.command(
                TAKE,
                Screen.written(file.toString()),
                "Visa innehållet",
                "Läs in",
                Screen.seen(again),
                "OK");
        screen.command("org.verka.workbench.undoImport", Screen.written("prov"), "Ångra", "OK");
        screen.command(
                "org.verka.workbench.undoImport",
                Screen.seen("Ingenting är inläst, så det finns inget att ångra."),
                "OK");
    }

    @Test
    void aFileThatIsThereIsKeptWhenTheUserSaysSo() throws Exception {
        Path file = folder.resolve("tyreso.txt");
        Files.writeString(file, "mitt");
        makeExample();
        screen.command(SEND, Screen.written(file.toString()), "Skriv filen", "Behåll", "Avbryt");
        assertEquals("mitt", Files.readString(file));
    }

    @Test
    void whatIsNoPackageIsToldAndNothingIsTakenIn() throws Exception {
        Path file = folder.resolve("brev.txt");
        Files.writeString(file, "Hej!");
        makeExample();
        screen.command(
                TAKE,
                Screen.written(file.toString()),
                "Visa innehållet",
                Screen.seen(
                        file
                                + " är inget paket med sammanställda siffror. Ett sådant skrivs i"
                                + " arbetsbänken med Verka > Dela siffror om en plats, eller med"
                                + " verka aggregates export. Inget togs in."),
                "OK");
    }

    private static void makeExample() throws Exception {
        new ExampleProject("samordnat-stod", "prov").run(new NullProgressMonitor());
    }
}
