package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.workbench.project.ExampleProject;

/** What is done with the evidence from menus. Runs in the running workbench, in Swedish. */
class EvidenceTest {

    private final Screen screen = new Screen();

    @TempDir private Path folder;

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void writesAnswersToAWorkbookAndAsksBeforeItReplacesOne() throws Exception {
        makeExampleAndImport();
        Path file = folder.resolve("svar.xlsx");
        screen.command(
                "org.verka.workbench.exportAnswers",
                Screen.written(file.toString()),
                "Exportera",
                "OK");
        assertEquals("PK", new String(Files.readAllBytes(file), 0, 2));

        Files.writeString(file, "mitt");
        screen.command(
                "org.verka.workbench.exportAnswers",
                Screen.written(file.toString()),
                "Exportera",
                "Behåll",
                "Avbryt");
        assertEquals("mitt", Files.readString(file));
    }

    @Test
    void undoesAnImportWithItsReason() throws Exception {
        makeExampleAndImport();
        screen.command(
                "org.verka.workbench.undoImport",
                Screen.written("fel fil"),
                "Ångra",
                Screen.seen("formular/aktiviteter.csv: 176 uppgifter räknas inte längre."),
                "OK");
    }

    @Test
    void tellsThatThereIsNothingToUndoOrToScoreAgain() throws Exception {
        IProject project = makeExample();
        screen.command("org.verka.workbench.undoImport", "OK");
        screen.command(
                "org.verka.workbench.rescore",
                "Räkna om",
                Screen.seen("Alla poäng är räknade med de regler som gäller nu."),
                "OK");
        assertFalse(Files.exists(project.getLocation().toFile().toPath().resolve(".verka")));
    }

    @Test
    void makesAKeyForPseudonymsOnceAndTellsWhereItIs() throws Exception {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            makeExample();
            screen.command("org.verka.workbench.pseudonyms", "Skapa nyckel", "OK");
            Path key;
            try (Stream<Path> keys = Files.list(folder.resolve(".verka/keys"))) {
                key = keys.findFirst().orElseThrow();
            }
            assertTrue(key.toString().endsWith(".key"), key.toString());
            screen.command(
                    "org.verka.workbench.pseudonyms",
                    Screen.seen(
                            "Klienternas nummer görs till pseudonymer.\n\nNyckeln ligger i " + key),
                    "Stäng");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void noKeyIsOfferedOnceSomethingIsImported() throws Exception {
        makeExampleAndImport();
        screen.command(
                "org.verka.workbench.pseudonyms",
                Screen.seen(
                        "Inga pseudonymer görs: klienter heter det som filerna kallar dem.\n\nEn"
                                + " nyckel kan bara skapas eller hämtas innan något är inläst,"
                                + " annars skulle samma klient få två koder. För att börja med"
                                + " pseudonymer: stäng projektet, flytta undan mappen"
                                + " .verka/evidence i det och läs in filerna på nytt."),
                "Stäng");
    }

    @Test
    void anImportThatIsStoppedStoresNothing() throws Exception {
        IProject project = makeExample();
        Path folder = project.getLocation().toFile().toPath();
        String row = "T%d;Före insats;2013-10-01;2,7;2,2;0,8;1,7\n";
        try (Writer forms =
                Files.newBufferedWriter(
                        folder.resolve("formular/tyreso/familjeklimat.csv"),
                        StandardOpenOption.APPEND)) {
            for (int i = 0; i < 500_000; i++) {
                forms.write(row.formatted(1000 + i));
            }
        }
        screen.command("org.verka.workbench.importForms");
        screen.command(
                "org.verka.workbench.stopWork",
                Screen.seen(
                        "Arbetet är stoppat. Inget är halvgjort: filer som var helt inlästa är"
                                + " kvar, och inget av den fil som lästes."),
                "OK");
        screen.command("org.verka.workbench.undoImport", "OK");
        screen.command("org.verka.workbench.stopWork", Screen.seen("Inget arbete pågår."), "OK");
    }

    private void makeExampleAndImport() throws Exception {
        makeExample();
        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");
    }

    private static IProject makeExample() throws Exception {
        ExampleProject example = new ExampleProject("samordnat-stod", "prov");
        if (!example.project().exists()) {
            example.run(new NullProgressMonitor());
        }
        return example.project();
    }
}
