package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.model.ColumnRole;
import org.verka.model.Instrument;
import org.verka.model.IntakeKind;

/**
 * Facts are given on while their file is read, and what was given is taken back when it must be.
 */
class StreamedFileTest {

    private static final String HEADER = "id;när;dag;Närhet\n";

    @TempDir private Path folder;

    /** Remembers what it was told. */
    private static final class Told implements FactReceiver {
        private int ways;
        private final List<String> clients = new ArrayList<>();

        @Override
        public void begin(String path, String sha256) {
            ways++;
            clients.clear();
        }

        @Override
        public void take(Fact fact) {
            clients.add(((FormAnswer) fact).subject());
        }
    }

    private Reading read(Mapping mapping, String text, boolean partly, Told told) throws Exception {
        Files.writeString(folder.resolve("f.csv"), text);
        return new IntakeReader().read(mapping.intake, "f.csv", folder, partly, told);
    }

    @Test
    void factsAreGivenBeforeTheLastRowIsRead() throws Exception {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 5000; i++) {
            rows.append("B").append(i).append(";före;2019-01-01;3\n");
        }
        Files.writeString(folder.resolve("f.csv"), rows);
        Told told = new Told();
        IntakeReader stopped = new IntakeReader(read -> read == 2000, false);
        Mapping climate = Mapping.climate("f.csv");
        assertThrows(
                CancellationException.class,
                () -> stopped.read(climate.intake, "f.csv", folder, false, told));
        assertEquals(1999, told.clients.size());
    }

    @Test
    void whatTwoRowsTellIsTakenBackAndTheRestGivenAgain() throws Exception {
        String text =
                HEADER
                        + "B1;före;2019-01-01;3\nB2;före;2019-01-01;3\n"
                        + "B1;före;2019-01-01;4\nB3;före;2019-01-01;3\n";
        Told sound = new Told();
        Reading partly = read(Mapping.climate("f.csv"), text, true, sound);
        assertEquals(List.of("B2", "B3"), sound.clients);
        assertEquals(2, sound.ways);
        assertFalse(partly.isSound());
        assertEquals(1, partly.problems().size());

        Told whole = new Told();
        assertFalse(read(Mapping.climate("f.csv"), text, false, whole).isSound());
        assertEquals(List.of("B1", "B2"), whole.clients, "nothing after the fault");
        assertEquals(1, whole.ways);
    }

    @Test
    void aFormIsLeftOutWhenALaterRowOfItsClientHasNoDate() throws Exception {
        String text = HEADER + "B1;före;2019-01-01;3\nB2;före;2019-01-01;3\nB1;före;igår;3\n";
        Told told = new Told();
        read(Mapping.climate("f.csv"), text, true, told);
        assertEquals(List.of("B2"), told.clients);
    }

    private static Mapping onRows() {
        Instrument climate = Mapping.familyClimate();
        return new Mapping(IntakeKind.FORM, "f.csv")
                .form(climate)
                .site("Here", null)
                .here()
                .column("id", ColumnRole.SUBJECT)
                .column("när", ColumnRole.OCCASION)
                .column("dag", ColumnRole.DATE)
                .column("skala", ColumnRole.SCALE)
                .column("svar", ColumnRole.VALUE);
    }

    @Test
    void formsWhoseRowsLieApartAreTheSameAsThoseSideBySide() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            for (String scale : List.of("Närhet", "Distans", "Kaos")) {
                rows.add("B" + i + ";före;2019-01-01;" + scale + ";" + i % 6 + "\n");
            }
        }
        String header = "id;när;dag;skala;svar\n";
        Told together = new Told();
        assertTrue(read(onRows(), header + String.join("", rows), false, together).isSound());
        assertEquals(1, together.ways);

        rows.sort((a, b) -> a.split(";")[3].compareTo(b.split(";")[3]));
        Told apart = new Told();
        Reading reading = read(onRows(), header + String.join("", rows), false, apart);
        assertEquals(List.of(), reading.problems());
        assertEquals(2, apart.ways);
        assertEquals(together.clients, apart.clients);
        FileRead read = FileRead.of(new IntakeReader(), onRows().intake, folder);
        assertTrue(read.facts().stream().allMatch(f -> ((FormAnswer) f).scores().size() == 3));
    }

    @Test
    void manyRemarksMakeNoFault() throws Exception {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < Reading.MOST_PROBLEMS + 50; i++) {
            rows.append("B").append(i).append(";före;2019-01-01;\n");
        }
        Reading reading =
                read(Mapping.climate("f.csv"), rows + "C;före;2019-01-01;3\n", false, new Told());
        assertTrue(reading.isSound());
        assertEquals(Reading.MOST_PROBLEMS + 1, reading.problems().size());
    }
}
