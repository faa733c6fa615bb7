package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that hold more than the memory that the command gets: they are taken in whole, or nothing
 * of them is.
 */
class LargeFileTest {

    private static final String MEMORY = "JDK_JAVA_OPTIONS=-Xmx128m";
    private static final int FINE = 0;
    private static final int FINDINGS = 1;
    private static final int FAILURE = 3;
    private static final int KILLED = 137;
    private static final int CLIENTS = 12_000;
    private static final int ITEMS = 25;

    /** Of nobody: it is the example of the tax agency. */
    private static final String IDENTITY_NUMBER = "8112289874";

    private static final String AFTER = ";2019-08-01;efter";

    @TempDir private Path project;

    /** Forms with their 25 items on a row each, before and after. */
    private void writeItems(IntFunction<String> client) throws IOException {
        write("kolumner \"p1\" till \"p25\" är frågor 1–25");
        try (BufferedWriter rows = Files.newBufferedWriter(project.resolve("former.csv"))) {
            rows.write("klient;dag;när");
            for (int item = 1; item <= ITEMS; item++) {
                rows.write(";p" + item);
            }
            Random random = new Random(11);
            for (int i = 0; i < 2 * CLIENTS; i++) {
                rows.write("\n" + client.apply(i / 2) + (i % 2 == 0 ? ";2019-02-01;före" : AFTER));
                for (int item = 0; item < ITEMS; item++) {
                    rows.write(";" + random.nextInt(3));
                }
            }
        }
    }

    private void write(String columns) throws IOException {
        Files.writeString(
                project.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten }
                intag Former från "former.csv" { formulär SDQ  plats Orten
                    uppgiftslämnare Larare
                    kolumn "klient" är klient  kolumn "dag" är datum  kolumn "när" är tillfälle
                    %s }
                """
                        .formatted(columns));
    }

    private static String client(int number) {
        return "K%06d".formatted(number);
    }

    private Command.Ended run(int exitCode, String... arguments) {
        Command.Ended ended = Command.in(project).by("env", MEMORY).run(arguments);
        assertEquals(exitCode, ended.exitCode(), ended.all());
        assertFalse(ended.all().contains("\tat "), ended.all());
        return ended;
    }

    private void assertTaken(String rows, String forms) {
        String said = run(FINE, "import").out();
        assertTrue(
                said.contains("%s rader, %s nya uppgifter intagna".formatted(rows, forms)), said);
    }

    private void assertNothingStored() {
        assertFalse(run(FINE, "store", "log").out().contains("tog in"));
    }

    @Test
    void aFileThatDoesNotFitInMemoryIsTakenInAndKnownAgain() throws IOException {
        writeItems(LargeFileTest::client);
        assertTaken("24\u00A0000", "24\u00A0000");
        String again = run(FINE, "import").out();
        assertTrue(again.contains("allt var redan intaget"), again);
    }

    @Test
    void answersOnARowEachBecomeTheFormsThatTheyAreOf() throws IOException {
        write("kolumn \"skala\" är skala  kolumn \"svar\" är värde");
        try (BufferedWriter rows = Files.newBufferedWriter(project.resolve("former.csv"))) {
            rows.write("klient;dag;när;skala;svar");
            for (int i = 0; i < 5 * CLIENTS; i++) {
                for (String scale : new String[] {"Emotionell", "Hyperaktivitet", "Prosocial"}) {
                    rows.write("\n" + client(i) + AFTER + ";" + scale + ";" + i % 11);
                }
            }
        }
        assertTaken("180\u00A0000", "60\u00A0000");
    }

    private void writeScattered(int forms) throws IOException {
        write("kolumn \"skala\" är skala  kolumn \"svar\" är värde");
        try (BufferedWriter rows = Files.newBufferedWriter(project.resolve("former.csv"))) {
            rows.write("klient;dag;när;skala;svar");
            for (String scale : new String[] {"Emotionell", "Hyperaktivitet"}) {
                for (int i = 0; i < forms; i++) {
                    LocalDate day = LocalDate.of(2019, 1, 1).plusDays(i / CLIENTS);
                    rows.write("\n" + client(i % CLIENTS) + ";" + day + ";efter;" + scale + ";3");
                }
            }
        }
    }

    @Test
    void formsWhoseRowsLieApartAreTakenInAsLongAsTheyFit() throws IOException {
        writeScattered(60_000);
        assertTaken("120\u00A0000", "60\u00A0000");
        writeScattered(200_000);
        String said = run(FINDINGS, "import").all();
        assertTrue(said.contains("Sortera den efter klient och datum"), said);
    }

    /** Every client's pseudonym is held while a file is taken in. */
    @Test
    void moreClientsThanFitInMemoryAreRefusedInPlainWords() throws IOException {
        write("kolumn \"skala\" är skala  kolumn \"svar\" är värde");
        try (BufferedWriter rows = Files.newBufferedWriter(project.resolve("former.csv"))) {
            rows.write("klient;dag;när;skala;svar");
            for (int i = 0; i < 600_000; i++) {
                rows.write("\n" + client(i) + ";2019-02-01;före;Hyperaktivitet;3");
            }
        }
        String said = run(FAILURE, "import").err();
        assertTrue(said.contains("Minnet räcker inte"), said);
        assertNothingStored();
    }

    @Test
    void aFaultOrAnIdentityNumberInTheLastRowLeavesNothing() throws IOException {
        writeItems(i -> i == CLIENTS - 1 ? "" : client(i));
        String fault = run(FINDINGS, "import").all();
        assertTrue(fault.replace("\u00A0", "").contains("rad 24001"), fault);
        writeItems(i -> i == CLIENTS - 1 ? IDENTITY_NUMBER : client(i));
        String number = run(FINDINGS, "import").all();
        assertTrue(number.contains("personnummer"), number);
        assertFalse(number.contains(IDENTITY_NUMBER), number);
        assertNothingStored();
    }

    @Test
    void killedInTheMiddleNothingIsStored() throws Exception {
        writeItems(LargeFileTest::client);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            Process taking = Command.in(project).by("env", MEMORY).start("import");
            taking.errorReader().lines().anyMatch(line -> line.contains("former.csv"));
            Thread.sleep(random.nextInt(400));
            taking.toHandle().destroyForcibly();
            assertEquals(KILLED, taking.waitFor(), "seed " + seed);
        }
        assertNothingStored();
        assertTaken("24\u00A0000", "24\u00A0000");
        assertTrue(run(FINE, "store", "check").out().contains("24\u00A0000 formulär"));
    }
}
