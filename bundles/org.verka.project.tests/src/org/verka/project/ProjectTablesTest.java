package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evaluation.CrossTable;
import org.verka.evaluation.Options;

/** Cross-tables of a project with two programmes, of which one has forms. */
class ProjectTablesTest {

    private static final String THEORIES =
            """
            regler { V14 av därför att "prov" V16 av därför att "prov"
                     V41 av därför att "prov" V44 av därför att "prov" }
            programteori Omrade "Områdesarbete" version "1" { platser Berga }
            programteori Hemma "Hemma" version "1" { platser Skäggetorp }
            instrument Enkat "Enkät" { licens "Egen"
                fråga Kontakt "Haft kontakt?" svar 1 "Nej", 2 "Ja"
                fråga Nojd "Nöjd?" svar 1 "Inte", 2 "Delvis", 3 "Helt"
                fråga Igen "Komma igen?" svar 1 "Nej", 2 "Ja"
            }
            intag Svaren från "enkat.csv" { formulär Enkat tillfälle efter
                kolumn "Område" är plats kolumn "Nr" är klient kolumn "Datum" är datum
                kolumn "Kontakt" är fråga Kontakt kolumn "Nöjd" är fråga Nojd
                kolumn "Igen" är fråga Igen }
            """;

    @TempDir private Path folder;
    private Project project;

    /** Whoever says whether they would come again has not said whether they were content. */
    @BeforeEach
    void takeInTheForms() throws Exception {
        Files.writeString(folder.resolve("teori.verka"), THEORIES);
        StringBuilder rows = new StringBuilder("Område;Nr;Datum;Kontakt;Nöjd;Igen\n");
        for (int person = 1; person <= 40; person++) {
            String answers = person % 2 == 0 ? "2;3;" : "1;;2";
            rows.append("Berga;%d;2024-05-01;%s%n".formatted(person, answers));
        }
        Files.writeString(folder.resolve("enkat.csv"), rows);
        project = Project.open(folder, Locale.of("sv"));
        project.importAll(false, Progress.none());
    }

    @AfterEach
    void close() {
        project.close();
    }

    private List<CrossTable> cross(String rows, String columns) {
        Options options = Options.internal(LocalDate.of(2024, 12, 31));
        return project.evidence().tables().cross(rows, columns, options);
    }

    @Test
    void theProgrammeThatHasTheFormsIsTold() {
        assertEquals(1, cross("Kontakt", "Enkat.Nojd").size());
    }

    @Test
    void questionsThatNobodyAnsweredBothMakeNoTableAndNoError() {
        assertEquals(List.of(), cross("Nojd", "Igen"));
    }

    @Test
    void aQuestionThatNoProgrammeHasIsNamed() {
        ProjectException e = assertThrows(ProjectException.class, () -> cross("Nojd", "Nöjdhet"));
        assertEquals(ProjectException.Reason.QUESTION_UNKNOWN, e.reason());
    }

    @Test
    void aQuestionIsNotHeldAgainstItself() {
        ProjectException e = assertThrows(ProjectException.class, () -> cross("Nojd", "Nöjd?"));
        assertEquals(ProjectException.Reason.SAME_QUESTION, e.reason());
    }
}
