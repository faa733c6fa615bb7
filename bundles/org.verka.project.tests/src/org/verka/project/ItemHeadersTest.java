package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file whose headers are what its questions ask is known by them, in whatever order they stand.
 */
class ItemHeadersTest {

    private static final List<List<String>> SURVEY =
            List.of(
                    List.of("id. Svars-ID", "1", "2"),
                    List.of(
                            "submitdate. Datum skickat",
                            "2019-04-01 10:30:00",
                            "2019-04-02 11:00:00"),
                    List.of("kod. Kod", "B1", "B2"),
                    List.of("B1. Möjlighet att få kontakt", "Oftast", "Alltid"),
                    List.of("B2. Bemötande", "Ganska bra", "Mycket bra"),
                    List.of("B3. Stödet motsvarade förv..", "Till liten del", "Till stor del"),
                    List.of("B4. Delaktig i planeringen", "Till liten del", "Till stor del"),
                    List.of("B5[SQ001]. Hinder [avstånd]", "Y", ""),
                    List.of("B5[SQ002]. Hinder [tider]", "", "Y"),
                    List.of("B6. Med egna ord", "Bra", "Inget"));

    @TempDir private Path folder;

    @BeforeEach
    void writeTheTheory() throws IOException {
        Files.writeString(
                folder.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten }
                instrument Enkat "Enkät" { licens "fri"
                    fråga 1 "Möjlighet att få kontakt" svar 1 "Aldrig", 2 "Sällan", 3 "Oftast", 4 "Alltid"
                    fråga 2 svar 1 "Mycket dåligt", 2 "Ganska dåligt", 3 "Ganska bra", 4 "Mycket bra"
                    fråga 3 "Stödet motsvarade förväntningarna" svar 1 "Nej, inte alls", 2 "Till liten del", 3 "Till stor del"
                    fråga 4 "Delaktig i planeringen" svar 1 "Nej, inte alls", 2 "Till liten del", 3 "Till stor del"
                    fråga Hinder "Hinder" svar flera 1 "avstånd", 2 "tider"
                    fråga Egna "Med egna ord" svar text
                    skala Kontakt "Möjlighet att få kontakt" omfång 1–4  enhet poäng  bör öka  räknas fråga 1
                }
                frågetexter till Enkat { licens "egen" 2 "Bemötande" }
                """);
    }

    @Test
    void knowsItemsByTheirTextsAndTakesThemInAsProposed() throws IOException {
        String text = propose(SURVEY);
        for (String line :
                List.of(
                        "kolumn \"B1. Möjlighet att få kontakt\" är fråga 1\n",
                        "kolumn \"kod. Kod\" är klient\n",
                        "kolumn \"B2. Bemötande\" är fråga 2\n",
                        "kolumn \"B3. Stödet motsvarade förv..\" är fråga 3\n",
                        "kolumn \"B4. Delaktig i planeringen\" är fråga 4\n",
                        "kolumn \"B5[SQ001]. Hinder [avstånd]\" är fråga Hinder svar 1\n",
                        "kolumn \"B5[SQ002]. Hinder [tider]\" är fråga Hinder svar 2\n",
                        "kolumn \"B6. Med egna ord\" är fråga Egna\n",
                        "kolumn \"submitdate. Datum skickat\" är datum\n")) {
            assertTrue(text.contains(line), text);
        }
        String completed =
                text.replaceFirst(
                                "formulär Enkat\n", "formulär Enkat plats Orten tillfälle efter\n")
                        .lines()
                        .filter(l -> !l.contains("//"))
                        .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("intag.verka"), completed);
        try (Project project = Project.open(folder, Locale.of("sv"))) {
            ImportSummary summary = project.importAll(false, Progress.none());
            assertEquals(2, summary.files().get(0).added(), summary + completed);
        }
    }

    @Test
    void shuffledColumnsAreProposedAlike() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> inOrder = lines(propose(SURVEY));
        for (int round = 0; round < 8; round++) {
            List<List<String>> shuffled = new ArrayList<>(SURVEY);
            Collections.shuffle(shuffled, random);
            assertEquals(inOrder, lines(propose(shuffled)), "seed " + seed);
        }
    }

    @Test
    void numberedColumnsInAnyOrderAreKnownOneByOne() throws IOException {
        List<List<String>> columns = new ArrayList<>();
        columns.add(List.of("Löpnr", "A", "B"));
        columns.add(List.of("Datum", "2019-04-01", "2019-04-02"));
        for (int item : new int[] {3, 1, 4, 2}) {
            columns.add(List.of("f" + item, "1", "3"));
        }
        String text = propose(columns);
        for (int item = 1; item <= 4; item++) {
            assertTrue(text.contains("kolumn \"f" + item + "\" är fråga " + item + "\n"), text);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().sorted().toList();
    }

    private String propose(List<List<String>> columns) throws IOException {
        StringBuilder csv = new StringBuilder();
        for (int row = 0; row < columns.get(0).size(); row++) {
            int at = row;
            csv.append(
                            columns.stream()
                                    .map(c -> '"' + c.get(at) + '"')
                                    .collect(Collectors.joining(",")))
                    .append('\n');
        }
        Path file = folder.resolve("svar.csv");
        Files.writeString(file, csv);
        try (Project project = Project.open(folder, Locale.of("sv"))) {
            return project.proposeIntake(file).orElseThrow().text();
        }
    }
}
