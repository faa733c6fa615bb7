package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.dsl.Library;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;
import org.verka.model.Expected;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.ScoringTest;
import org.verka.model.scoring.Interpretation;
import org.verka.model.scoring.Respondent;
import org.verka.model.scoring.Scoring;
import org.verka.model.scoring.Trial;

/** What ships with the language: sourced, licensed, and scored as its sources say. */
class LibraryTest {

    private static LoadedTheories library;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (URI address : Library.addresses()) {
            Path copy = folder.resolve(address.lastSegment());
            try (InputStream text = Library.open(address)) {
                Files.copy(text, copy);
            }
            copies.add(copy);
        }
        library = new TheoryLoader(Locale.of("sv")).load(copies);
    }

    static List<Instrument> instruments() {
        return library.documents().stream()
                .flatMap(document -> document.getElements().stream())
                .filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .toList();
    }

    static Stream<Scale> scored() {
        return instruments().stream()
                .flatMap(instrument -> instrument.getScales().stream())
                .filter(Scoring::hasRule);
    }

    @Test
    void breaksNoRule() {
        assertEquals(List.of(), library.findings());
    }

    @Test
    void saysItselfWhichInstrumentsItHolds() {
        assertEquals(
                instruments().stream().map(Instrument::getName).toList(), Library.instruments());
        assertEquals(
                Set.of(URI.createURI("verka:/library/sdq.verka")),
                Library.namedIn("hur \"med ASI\" mäts med SDQ.Total, AUDITOR och DUDITÅ ”ORS”"));
        assertTrue(Library.has(URI.createURI("verka:/library/tidslogg.verka")));
        assertFalse(Library.has(URI.createURI("verka:/library/okand.verka")));
        assertThrows(
                IllegalArgumentException.class,
                () -> Library.open(URI.createURI("verka:/library/../Library.class")));
    }

    @Test
    void isReadOnlyWhereItIsNamedAndWhereANameIsUnknown() {
        assertEquals(
                List.of("SDQ"),
                Theory.of(Theory.SOUND).loaded().instruments().stream()
                        .map(Instrument::getName)
                        .toList());
        Theory misspelt = Theory.of("intag I från \"f.csv\" { formulär «DUDITT» }");
        misspelt.breaks("S02", "DUDIT");
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyInstrumentNamesItsSourceAndLicence(Instrument instrument) {
        assertTrue(instrument.getSource().length() > 20, instrument.getName());
        assertTrue(instrument.getLicence().length() > 10, instrument.getName());
    }

    @ParameterizedTest
    @MethodSource("scored")
    void everyScoredScaleIsProvedByTestsThatHold(Scale scale) {
        Instrument instrument = (Instrument) scale.eContainer();
        Scoring scoring = Scoring.of(instrument);
        int proved = 0;
        for (ScoringTest test : instrument.getTests()) {
            for (Expected expected : test.getExpected()) {
                if (expected.getScale() == scale) {
                    assertTrue(Trial.of(test, scoring).holds(expected), test.getLabel());
                    proved += expected.getValue() == null ? 0 : 1;
                }
            }
        }
        assertTrue(proved > 0, scale.getName());
    }

    @Test
    void everyScoredInstrumentShowsWhatComesOfAFormWithTooLittleInIt() {
        List<String> unproved =
                instruments().stream()
                        .filter(instrument -> !Scoring.of(instrument).scored().isEmpty())
                        .filter(instrument ->
                                instrument.getTests().stream()
                                        .flatMap(test -> test.getExpected().stream())
                                        .noneMatch(Expected::isMissing))
                        .map(Instrument::getName)
                        .toList();
        assertEquals(List.of(), unproved);
    }

    /** The original three bands of the English norms, sdqinfo.org. */
    @ParameterizedTest
    @CsvSource({
        "Foralder, Total, 13 14 16 17",
        "Larare, Total, 11 12 15 16",
        "Barn, Total, 15 16 19 20",
        "Mamma, Emotionell, 3 4 4 5",
        "Larare, Emotionell, 4 5 5 6",
        "Barn, Emotionell, 5 6 6 7",
        "Pappa, Uppforande, 2 3 3 4",
        "Larare, Uppforande, 2 3 3 4",
        "Barn, Uppforande, 3 4 4 5",
        "Foralder, Hyperaktivitet, 5 6 6 7",
        "Larare, Hyperaktivitet, 5 6 6 7",
        "Barn, Hyperaktivitet, 5 6 6 7",
        "Mamma, Kamratrelationer, 2 3 3 4",
        "Larare, Kamratrelationer, 3 4 4 5",
        "Barn, Kamratrelationer, 3 4 5 6",
        "Foralder, Prosocial, 6 5 5 4",
        "Larare, Prosocial, 6 5 5 4",
        "Barn, Prosocial, 6 5 5 4"
    })
    void theBandsOfTheSdqBeginAndEndWhereItsAuthorsSay(
            String informant, String scale, String limits) {
        Scale of = scale("SDQ", scale);
        Informant who =
                ((Instrument) of.eContainer())
                        .getInformants().stream()
                                .filter(i -> i.getName().equals(informant))
                                .findFirst()
                                .orElseThrow();
        List<String> bands =
                Stream.of(limits.split(" "))
                        .map(limit ->
                                Interpretation.band(of, new BigDecimal(limit), Respondent.of(who)))
                        .map(band -> band.orElseThrow().getLabel())
                        .toList();
        assertEquals(List.of("normalt", "gränsområde", "gränsområde", "avvikande"), bands);
    }

    @Test
    void keepsTheNamesThatYesterdaysTheoriesUse() {
        for (String name :
                List.of(
                        "Familjeklimat.Narhet",
                        "Familjeklimat.Distans",
                        "Familjeklimat.Spontanitet",
                        "Familjeklimat.Kaos",
                        "SDQ.Emotionell",
                        "SDQ.Uppforande",
                        "SDQ.Hyperaktivitet",
                        "SDQ.Kamratrelationer",
                        "SDQ.Prosocial",
                        "SDQ.Total",
                        "ASI.AlkoholDagar",
                        "ASI.NarkotikaDagar",
                        "ASI.RelationDagar",
                        "ASI.OroAlkohol",
                        "ASI.OroNarkotika",
                        "ASI.OroRelation",
                        "ASI.HjalpRelation")) {
            String[] parts = name.split("\\.");
            assertEquals(parts[1], scale(parts[0], parts[1]).getName());
        }
    }

    @Test
    void asksForNoInformantWhereYesterdaysFormsNameNone() {
        for (String name : List.of("Familjeklimat.Narhet", "ASI.AlkoholDagar")) {
            String[] parts = name.split("\\.");
            Instrument instrument = (Instrument) scale(parts[0], parts[1]).eContainer();
            assertEquals(0, instrument.getInformants().size(), name);
        }
    }

    @Test
    void holdsTheNormsOfTheSource() {
        assertEquals(
                List.of("2.20", "0.27", "0.87", "0.25"),
                instruments().get(0).getScales().stream()
                        .map(s -> s.getNorm().toPlainString())
                        .toList());
    }

    @Test
    void holdsNoWordingOfItemsButTheNamesOfPublicAreas() {
        Set<String> withTexts =
                Set.of(
                        "ORS",
                        "SRS",
                        "LOKE",
                        "UIV",
                        "UBU",
                        "Brukarenkat",
                        "Tidslogg",
                        "TidsloggLedare");
        instruments().stream()
                .filter(instrument -> !withTexts.contains(instrument.getName()))
                .flatMap(instrument -> instrument.getItems().stream())
                .forEach(item -> assertTrue(Objects.isNull(item.getLabel()), item::toString));
    }

    @Test
    void everyReferenceInItResolves() {
        library.documents()
                .forEach(document ->
                        assertTrue(
                                EcoreUtil.UnresolvedProxyCrossReferencer.find(document.eResource())
                                        .isEmpty()));
    }

    @Test
    void isWrittenInUtf8WithLineFeeds() throws IOException {
        for (URI address : Library.addresses()) {
            try (InputStream text = Library.open(address)) {
                String read = new String(text.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(read.contains("\r") || read.contains("\uFFFD"), address.toString());
            }
        }
    }

    private static Scale scale(String instrument, String name) {
        return instruments().stream()
                .filter(i -> i.getName().equals(instrument))
                .flatMap(i -> i.getScales().stream())
                .filter(s -> s.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
