package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one file says has an effect on the findings of others, and on no more of them than need. */
class ServerIndexTest {

    private static final String MEASURES =
            """
            räkning N "räkningen" { källa "k"  täljare "t"  nämnare "n"  enhet %  bör öka }
            """;

    private static final String PROGRAMME =
            Theory.SOUND.substring(0, Theory.SOUND.indexOf("räkning N"));

    private static final String INTAKE =
            """
            intag I från "i.csv" {
                räkning N  plats Umea
                kolumn "År" är datum
            }
            """;

    @TempDir Path folder;
    private ServedFolder served;

    @BeforeEach
    void serve() throws Exception {
        served = new ServedFolder(folder, Locale.of("sv"));
        served.write("matt.verka", MEASURES);
        served.write("program.verka", PROGRAMME.replace("roll R", "plats Umea \"Umeå\"\nroll R"));
        served.write("intag.verka", INTAKE);
        served.start();
        assertEquals(Map.of(), served.findings());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aReferenceBreaksAndMendsWithTheFileItRefersTo() throws Exception {
        served.open("matt.verka");
        served.change("matt.verka", MEASURES.replace("räkning N", "räkning M"));
        assertEquals(Set.of("program.verka", "intag.verka"), served.findings().keySet());
        served.change("matt.verka", MEASURES);
        assertEquals(Map.of(), served.findings());
    }

    @Test
    void whatIsSaidOfAMeasureCountsInTheProgrammesThatUseIt() throws Exception {
        served.open("matt.verka");
        served.change("matt.verka", MEASURES.replace("öka", "minska"));
        assertEquals(List.of("V33"), served.codes("program.verka"));
        served.change("matt.verka", MEASURES.replace("öka", "öka\n// så är det\n"));
        assertEquals(Map.of(), served.findings());
    }

    @Test
    void aDeletedFileIsMissedAndANewOneFound() throws Exception {
        Files.delete(folder.resolve("matt.verka"));
        served.announce("matt.verka", FileChangeType.Deleted);
        assertEquals(Set.of("program.verka", "intag.verka"), served.findings().keySet());
        served.write("nya-matt.verka", MEASURES);
        served.announce("nya-matt.verka", FileChangeType.Created);
        assertEquals(Map.of(), served.findings());
    }

    @Test
    void aFileThatIsGoneBeforeAnybodySaysSoIsMissedWhenItIsReadNext() throws Exception {
        try (Failures failures = new Failures()) {
            served.open("program.verka");
            Files.delete(folder.resolve("matt.verka"));
            Files.delete(folder.resolve("intag.verka"));
            served.announce("matt.verka", FileChangeType.Changed);
            served.change("program.verka", PROGRAMME);
            assertEquals(Set.of("program.verka"), served.findings().keySet());
            assertEquals(List.of(), failures.seen());
        }
    }

    @Test
    void aSiteThatTwoProgrammesHaveIsNoLongerKnownByItsLastName() throws Exception {
        served.write("annat.verka", "programteori Annat { plats Umea \"Umeå\" }");
        served.announce("annat.verka", FileChangeType.Created);
        assertEquals(List.of("S02"), served.codes("intag.verka"));
        served.write("annat.verka", "programteori Annat { plats Lund \"Lund\" }");
        served.announce("annat.verka", FileChangeType.Changed);
        assertEquals(List.of(), served.codes("intag.verka"));
    }

    @Test
    void namesThatAppearAreProposedWhereOneIsUnknown() throws Exception {
        served.open("program.verka");
        served.change("program.verka", PROGRAMME.replace("mäts med N ", "mäts med Nq "));
        assertFalse(served.messages("program.verka").contains("Nqq"));
        served.write("nya.verka", MEASURES.replace("räkning N ", "räkning Nqq "));
        served.announce("nya.verka", FileChangeType.Created);
        assertTrue(served.messages("program.verka").contains("Nqq"));
    }

    @Test
    void whatIsWrittenInOneFileIsNoReasonToCheckFilesThatDoNotDependOnIt() throws Exception {
        served.write("annat.verka", PROGRAMME.replace("programteori P", "programteori Q"));
        served.announce("annat.verka", FileChangeType.Created);
        served.open("annat.verka");
        assertEquals(
                Set.of("annat.verka"),
                served.checkedBy(
                        "annat.verka",
                        PROGRAMME
                                .replace("programteori P", "programteori Q")
                                .replace("\"aktiviteten\"", "\"en annan aktivitet\"")));
        served.open("matt.verka");
        String before = "räkning Annan \"a\" { källa \"k\"  enhet \"st\"  bör öka }\n";
        assertEquals(
                Set.of("matt.verka"),
                served.checkedBy("matt.verka", before + MEASURES),
                "a count before another moves no reference");
        assertEquals(
                Set.of("matt.verka", "program.verka", "annat.verka", "intag.verka"),
                served.checkedBy("matt.verka", before + MEASURES.replace("öka", "minska")));
    }

    @Test
    void howMuchARuleMattersIsSaidInOneFileForAll() throws Exception {
        served.write("matt.verka", MEASURES.replace("öka", "minska"));
        served.announce("matt.verka", FileChangeType.Changed);
        assertEquals(List.of("V33"), served.codes("program.verka"));
        served.write("regler.verka", "regler { V33 av därför att \"prov\" }");
        served.announce("regler.verka", FileChangeType.Created);
        assertEquals(List.of(), served.codes("program.verka"));
        Files.delete(folder.resolve("regler.verka"));
        served.announce("regler.verka", FileChangeType.Deleted);
        assertEquals(List.of("V33"), served.codes("program.verka"));
    }

    @Test
    void filesInFoldersThatBeginWithADotAreNoTheories() throws Exception {
        served.close();
        served = new ServedFolder(folder, Locale.of("sv"));
        served.write(".verka/evidence/spar.verka", "programteori {");
        served.start();
        assertEquals(Map.of(), served.findings());
        assertFalse(served.known().contains("spar.verka"));
    }
}
