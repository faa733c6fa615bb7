package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.project.ExportChoices.Rows;
import org.verka.project.ProjectException.Reason;

/** What is exported as SPSS syntax is read by PSPP, which has the same language. */
class SpssExportTest {

    @TempDir private Path folder;

    @BeforeEach
    void takeIn() throws IOException {
        Files.writeString(
                folder.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten "Orten" }
                instrument Enkat "Enkät" {
                    licens "fritt"
                    fråga 1 "Hur är det 'hemma'?" svar 1 "Dåligt", 2 "Å, bra"
                    fråga 2 svar tal 0–9999
                    fråga 3 "Med egna ord" svar text
                    skala Nytta "Nytta för 'barnet'" { omfång 0–10 }
                }
                intag Former från "former.csv" {
                    formulär Enkat  plats Orten
                    kolumn "id" är klient  kolumn "datum" är datum  kolumn "när" är tillfälle
                    kolumner "f1" till "f3" är frågor 1–3  kolumn "nytta" är Nytta
                }
                """);
        Files.write(
                folder.resolve("former.csv"),
                List.of(
                        "id;datum;när;f1;f2;f3;nytta",
                        "k1;2014-01-15;före;1;1234;\"Hon sa \"\"å nej\"\"; sedan inget\";2,5",
                        "k2;2014-01-16;före;2;;\"rad ett\nrad två\";",
                        "k3;2014-06-15;efter;;7;=1+1;10"));
        try (Project project = open()) {
            ImportSummary summary = project.importAll(false, Progress.none());
            assertTrue(summary.complete(), summary.toString() + project.check().findings());
        }
    }

    private Project open() {
        return Project.open(folder, Locale.of("sv"));
    }

    private long export(Rows rows) {
        try (Project project = open()) {
            ExportChoices choices =
                    new ExportChoices(folder.resolve("svar.sps"), rows, Optional.empty(), false);
            return project.evidence().export(choices, Progress.none());
        }
    }

    /** Runs the syntax and what is asked besides, and gives what PSPP says. */
    private String pspp(String... more) throws IOException, InterruptedException {
        String syntax = Files.readString(folder.resolve("svar.sps")).substring(1);
        Files.writeString(folder.resolve("run.sps"), syntax + String.join("\n", more) + "\n");
        ProcessBuilder builder =
                new ProcessBuilder("pspp", "-O", "format=csv", "run.sps")
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void everyAnswerArrivesAsItWas() throws IOException, InterruptedException {
        assertEquals(3, export(Rows.FORMS));
        pspp("SAVE TRANSLATE /OUTFILE='out.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES.");
        assertEquals(
                List.of(
                        "plats,klient,uppgiftslämnare,tillfälle,datum,fråga_1,fråga_2,fråga_3,Nytta",
                        "Orten,k1,,före,01/15/2014,1,1234,\"Hon sa \"\"å nej\"\"; sedan inget\",2.5",
                        "Orten,k2,,före,01/16/2014,2, ,rad ett rad två, ",
                        "Orten,k3,,efter,06/15/2014, ,7,=1+1,10"),
                Files.readAllLines(folder.resolve("out.csv")));
    }

    @Test
    void questionsScalesAndAnswersHaveTheirWords() throws IOException, InterruptedException {
        export(Rows.FORMS);
        String said = pspp("DISPLAY DICTIONARY.");
        assertTrue(said.contains("fråga_1,6,Hur är det 'hemma'?"), said);
        assertTrue(said.contains("Nytta,9,Nytta för 'barnet'"), said);
        assertTrue(said.contains("1,Dåligt"), said);
        assertTrue(said.contains("2,\"Å, bra\""), said);
    }

    @Test
    void aRowForEachAnswerIsReadToo() throws IOException, InterruptedException {
        assertEquals(9, export(Rows.ANSWERS));
        String said = pspp("DESCRIPTIVES värde /STATISTICS=SUM.");
        assertTrue(said.contains("1256.50"), said);
    }

    @Test
    void dataThatAreThereAreNotReplacedUnasked() throws IOException {
        Files.writeString(folder.resolve("svar.dat"), "mina");
        assertEquals(
                Reason.FILE_EXISTS,
                assertThrows(ProjectException.class, () -> export(Rows.FORMS)).reason());
        assertEquals("mina", Files.readString(folder.resolve("svar.dat")));
        assertFalse(Files.exists(folder.resolve("svar.sps")));
    }
}
