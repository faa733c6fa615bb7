package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.examples.Examples;
import org.verka.model.AnswerKind;
import org.verka.model.Answers;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;
import org.verka.model.Scale;

class MappingProposalTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir Path project;

    /**
     * Column by column as the example's author wrote it, but for how ASI's second time is named.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tyreso/familjeklimat.csv",
                "sandviken/familjeklimat.txt",
                "tyreso/sdq.csv",
                "sandviken/sdq.csv",
                "tyreso/asi.csv",
                "sandviken/asi.csv",
                "arenderakning.csv"
            })
    void proposesForTheCaseWhatItsAuthorWrote(String file) throws Exception {
        Examples.copyTo("samordnat-stod", project);
        String written = Files.readString(project.resolve("intag.verka"), StandardCharsets.UTF_8);
        Proposal proposal = propose("formular/" + file, SWEDISH).orElseThrow();
        assertEquals(0, proposal.open());
        String path = "från \"formular/" + file + "\" {";
        assertTrue(proposal.text().lines().findFirst().orElseThrow().endsWith(path));
        int from = written.indexOf(path);
        String block = written.substring(from, written.indexOf("}", from));
        List<String> columns =
                proposal.text()
                        .replace(
                                "\"ASI Uppföljning\" är uppföljning",
                                "\"ASI Uppföljning\" är efter")
                        .lines()
                        .filter(l -> l.contains("kolumn"))
                        .map(l -> l.strip().replaceAll("S[3-6]$", "…"))
                        .toList();
        List<String> authors =
                block.lines()
                        .filter(l -> l.contains("kolumn"))
                        .map(l ->
                                l.strip()
                                        .replaceAll(
                                                "(Oro|Hjalp)(Alkohol|Narkotika|Relation)$", "…"))
                        .map(l -> l.replace("RelationDagar", "RelationsDagar"))
                        .toList();
        assertEquals(authors, columns);
    }

    @Test
    void namesTheSiteByTheFolderAndAsksForItOtherwise() throws Exception {
        Examples.copyTo("samordnat-stod", project);
        assertTrue(text("formular/tyreso/sdq.csv", SWEDISH).contains("    plats Tyreso\n"));
        Files.move(project.resolve("formular/tyreso/sdq.csv"), project.resolve("sdq.csv"));
        assertTrue(text("sdq.csv", SWEDISH).contains("    // Ange platsen: plats …\n"));
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        Examples.copyTo("samordnat-stod", project);
        String text = text("formular/sandviken/familjeklimat.txt", Locale.ENGLISH);
        assertTrue(text.startsWith("intake FamiljeklimatSandviken from \""), text);
        assertTrue(text.contains("    form Familjeklimat\n    site Sandviken\n"), text);
        assertTrue(text.contains("column \"före\" is value before\n"), text);
        assertTrue(text("formular/aktiviteter.csv", Locale.ENGLISH).contains("activity log\n"));
    }

    @Test
    void readsOccasionsOutOfHeadersOfWideFiles() throws Exception {
        Files.writeString(
                project.resolve("f.csv"),
                "kod,Datum före,Datum efter,Närhet före,Närhet efter,Kaos (före),Kaos (efter)\n"
                        + "A,2013-10-01,2014-05-01,1.5,2,3,4\n");
        String text = text("f.csv", SWEDISH);
        assertTrue(text.contains("kolumn \"Datum efter\" är datum efter\n"), text);
        assertTrue(text.contains("kolumn \"Närhet före\" är Narhet före\n"), text);
        assertTrue(text.contains("kolumn \"Kaos (efter)\" är Kaos efter\n"), text);
        assertFalse(text.contains("tillfälle"), text);
    }

    @Test
    void saysWhatItCannotTellAndShowsNothingThatTellsOfAPerson() throws Exception {
        Files.writeString(
                project.resolve("f.csv"),
                "Löpnr;När;Datum;Närhet;Namn;Grupp\n"
                        + "A;före;2013-10-01;2,7;Åsa Ek;1\n"
                        + "B;sedan;2013-10-01;2,7;Bo Al;1\n"
                        + "C;efter;2013-10-01;2,7;Cia By;2\n");
        Proposal proposal = propose("f.csv", SWEDISH).orElseThrow();
        String text = proposal.text();
        assertTrue(text.contains("Den innehåller: 1, 2\n    ignorera \"Grupp\"\n"), text);
        assertTrue(text.contains("är.\n    ignorera \"Namn\"\n"), text);
        assertFalse(text.contains("Åsa"), text);
        assertEquals(text.lines().filter(l -> l.contains("//")).count(), proposal.open());
    }

    @Test
    void knowsItemsByColumnsThatAreNumberedAndHoldWhatTheItemsAreAnsweredWith() throws Exception {
        Instrument sdq = Mapping.instrument("Prov");
        Item items = ModelFactory.eINSTANCE.createItem();
        items.setFirst(1);
        items.setLast(4);
        Answers answers = ModelFactory.eINSTANCE.createAnswers();
        answers.setKind(AnswerKind.NUMBER);
        answers.setMinimum(BigDecimal.ZERO);
        answers.setMaximum(BigDecimal.TWO);
        items.setAnswers(answers);
        sdq.getItems().add(items);
        Files.writeString(
                project.resolve("f.csv"),
                "löpnr;dag;när;F01;F02;F03;F04\nA;2019-01-01;före;0;1;2;0\n"
                        + "B;2019-01-01;efter;0;1;2;\n");
        String text = proposed(List.of(sdq)).text();
        assertTrue(text.contains("    formulär Prov\n"), text);
        assertTrue(text.contains("    kolumner \"F01\" till \"F04\" är frågor 1–4\n"), text);
        assertTrue(text.contains("    kolumn \"löpnr\" är klient\n"), text);
        Files.writeString(
                project.resolve("f.csv"),
                "löpnr;dag;när;F01;F02;F03;F04\nA;2019-01-01;före;0;1;2;3\n"
                        + "B;2019-01-01;efter;0;1;2;\n");
        assertFalse(proposed(List.of(sdq)).text().contains("frågor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Löpnr;Inskriven;Utskriven;Insats;Kön | A;2019-01-02;2019-05-06;Samtal;k"
                        + "| inskrivningar | \"Inskriven\" är start, \"Utskriven\" är slut,"
                        + " \"Löpnr\" är klient, \"Insats\" är insats, \"Kön\" är kön",
                "Vecka;Vem;Vad;Timmar | v10 2019;Kurator;Möten;2,5"
                        + "| tidlogg | \"Vecka\" är datum, \"Vem\" är vem, \"Vad\" är kategori,"
                        + " \"Timmar\" är timmar",
                "Datum;Grupp;Avsnitt;Kod;Får citeras | 2019-04-01;föräldrar;Bra.;Kontakt;ja"
                        + "| intervjuer | \"Datum\" är datum, \"Grupp\" är respondenter,"
                        + " \"Avsnitt\" är citat, \"Kod\" är tema, \"Får citeras\" är citeras",
                "Datum;Tema;+/-;Styrka;Sagt av | 2019-04-01;Mandat;-;-1;chefer"
                        + "| faktorer | \"Tema\" är tema, \"+/-\" är slag, \"Styrka\" är styrka,"
                        + " \"Sagt av\" är respondenter",
                "Datum;Titel;Fil | 2019-04-01;Avtal;avtal.pdf"
                        + "| dokument | \"Datum\" är datum, \"Titel\" är titel, \"Fil\" är källa"
            })
    void knowsTheKindsOfRecordsByTheirHeaders(
            String header, String row, String kind, String columns) throws Exception {
        Files.writeString(project.resolve("f.csv"), header + "\n" + row + "\n" + row + "\n");
        String text = proposed(List.of(Mapping.familyClimate())).text();
        assertTrue(text.contains("    " + kind + "\n"), text);
        for (String column : columns.split(", ")) {
            assertTrue(text.contains("    kolumn " + column + "\n"), text);
        }
        assertFalse(text.contains("ignorera"), text);
    }

    @Test
    void knowsMeansOfTheInstrumentThatTheFileIsCalledAfter() throws Exception {
        Files.writeString(
                project.resolve("f.csv"),
                "Termin;När;Skala;n;M;SD\nHT 2013;före;Närhet;14;2,1;0,4\n"
                        + "HT 2013;efter;Kaos;9;2,2;0,5\n");
        String text = proposed(List.of(Mapping.familyClimate(), Mapping.sdq())).text();
        assertTrue(text.contains("    sammanställning Familjeklimat\n"), text);
        for (String column :
                List.of(
                        "\"n\" är antal",
                        "\"M\" är medel",
                        "\"SD\" är standardavvikelse",
                        "\"Skala\" är skala där \"Närhet\" är Narhet, \"Kaos\" är Kaos")) {
            assertTrue(text.contains("    kolumn " + column + "\n"), text);
        }
    }

    private Proposal proposed(List<Instrument> instruments) throws Exception {
        Programme programme = ModelFactory.eINSTANCE.createProgramme();
        return new MappingProposal(SWEDISH)
                .propose(project.resolve("f.csv"), project, instruments, List.of(), programme)
                .orElseThrow();
    }

    @Test
    void proposesNothingForWhatIsNoTableOrHoldsIdentityNumbers() throws Exception {
        Files.write(project.resolve("f.csv"), new byte[] {0, 1, 2});
        assertEquals(Optional.empty(), propose("f.csv", SWEDISH));
        Files.writeString(project.resolve("f.csv"), "");
        assertEquals(Optional.empty(), propose("f.csv", SWEDISH));
        Files.writeString(project.resolve("f.csv"), "Löpnr;Närhet\n121212-1212;1\n");
        assertEquals(Optional.empty(), propose("f.csv", SWEDISH));
    }

    @Test
    void keepsToOneLineAndToTheTextsOfTheLanguageWhateverTheHeaders() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "ab\"\\;\n\t{}å* /,";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("Närhet");
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Files.writeString(project.resolve("f.csv"), text + ";x\n1;2\n");
            for (String line :
                    propose("f.csv", SWEDISH).map(Proposal::text).orElse("").lines().toList()) {
                String rest = line.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "");
                assertTrue(
                        line.strip().startsWith("//") || !rest.contains("\""),
                        line + " seed " + seed);
            }
        }
    }

    private String text(String file, Locale locale) throws Exception {
        return propose(file, locale).orElseThrow().text();
    }

    private Optional<Proposal> propose(String file, Locale locale) throws Exception {
        Mapping known = CaseTest.cases().activity("Utbildning", "Utbildning i AUDIT");
        Instrument other = Mapping.instrument("ORS");
        Scale line = Mapping.scale(other, "Socialt", "Socialt", "0", "10");
        assertEquals(List.of(line), other.getScales());
        return new MappingProposal(locale)
                .propose(
                        project.resolve(file),
                        project,
                        List.of(other, Mapping.sdq(), Mapping.familyClimate(), Mapping.asi()),
                        List.of(Mapping.count()),
                        known.programme);
    }
}
