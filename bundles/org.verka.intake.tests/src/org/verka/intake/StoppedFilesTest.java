package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.model.ColumnRole;

/** Files of which nothing may be stored, not even when the user wants a part. */
class StoppedFilesTest {

    private static final String HEADER = ProblemsTest.HEADER;

    @TempDir Path project;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121212",
                "19121212-1212",
                "121212-1212",
                "121212+1212",
                "1212121212",
                "121212 - 1212",
                "701063-2391",
                "se journal 121212-1212.",
                "pnr:1212121212!"
            })
    void stopsAtAnIdentityNumberInAnyCellAndDoesNotRepeatIt(String number) throws Exception {
        Mapping mapping = climate().column("Övrigt", ColumnRole.IGNORED);
        String header = HEADER.replace("\n", ";Övrigt\n");
        for (String rows :
                List.of(
                        header + "A;före;2013-10-01;1;1;1;1;" + number + "\n",
                        header + number + ";före;2013-10-01;1;1;1;1;\n",
                        header + "A;före;2013-10-01;1;1;1;1;;\n;" + number + "\n",
                        header.replace("Övrigt", number) + "A;före;2013-10-01;1;1;1;1;\n")) {
            FileRead reading = mapping.read(project, rows);
            assertEquals(List.of(), reading.facts());
            assertEquals("", reading.sha256());
            assertFalse(reading.problems().isEmpty(), rows);
            for (Problem problem : reading.problems()) {
                assertEquals(Problem.Code.IDENTITY_NUMBER, problem.code());
                assertFalse(
                        problem.toString().contains("1212") || problem.toString().contains("239"));
                assertFalse(problem.message(Locale.of("sv")).contains("1212"));
            }
        }
        assertEquals(
                List.of("IDENTITY_NUMBER 2:8"),
                Mapping.codes(
                        mapping.read(
                                project, header + "A;före;2013-10-01;1;1;1;1;" + number + "\n")));
    }

    @Test
    void stopsAtFilesThatAreNotTables() throws Exception {
        assertStops(Problem.Code.FILE_MISSING, climate().read(project));
        Files.createDirectory(project.resolve("f.csv"));
        assertStops(Problem.Code.FILE_UNREADABLE, climate().read(project));
        Files.delete(project.resolve("f.csv"));
        assertStops(Problem.Code.FILE_EMPTY, climate().read(project, ""));
        assertStops(Problem.Code.FILE_EMPTY, climate().read(project, "\r\n;;;\r\n\n"));
        assertStops(Problem.Code.NO_ROWS, climate().read(project, HEADER));
        assertStops(Problem.Code.FILE_BINARY, climate().read(project, HEADER + "A\0;B"));
        Files.write(project.resolve("f.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26});
        assertStops(Problem.Code.FILE_BINARY, climate().read(project));
        Files.write(project.resolve("f.csv"), new byte[] {'a', ';', 1, 2, 3, '\n'});
        assertStops(Problem.Code.FILE_BINARY, climate().read(project));
        Mapping outside = climate();
        outside.intake.setFile("../secret.csv");
        assertStops(Problem.Code.FILE_OUTSIDE, outside.read(project));
    }

    private static void assertStops(Problem.Code code, FileRead reading) {
        assertEquals(List.of(code), reading.problems().stream().map(Problem::code).toList());
        assertEquals(List.of(), reading.facts());
        assertEquals("", reading.sha256());
        assertFalse(reading.isSound());
    }

    private static Mapping climate() {
        return ProblemsTest.climate();
    }
}
