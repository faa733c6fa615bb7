package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.dsl.tests.Client.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolsTest {

    @TempDir Path folder;
    private Session session;
    private Path theory;

    @BeforeEach
    void openACopyOfTheExample() throws Exception {
        for (Path file : Example.theories()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        session = Session.swedish(folder);
        theory = session.open("samordnat-stod.verka", Example.theory());
    }

    @AfterEach
    void stop() {
        session.close();
    }

    @Test
    void aThingIsFoundByPartOfItsNameWithItsKindAndWhatItIsIn() throws Exception {
        List<? extends WorkspaceSymbol> found = find("screen");
        assertEquals(1, found.size(), found.toString());
        WorkspaceSymbol activity = found.get(0);
        assertEquals(
                "Screening – Fråga om barn, och om missbruk, i varje ny utredning",
                activity.getName());
        assertEquals(SymbolKind.Function, activity.getKind());
        assertEquals("SamordnatStod", activity.getContainerName());
        assertEquals(Session.uri(theory), activity.getLocation().getLeft().getUri());
        assertEquals(
                session.at(theory, "Screening \""),
                activity.getLocation().getLeft().getRange().getStart());
    }

    @Test
    void aThingIsFoundByWhatItIsCalledInCapitalsOrNotAndInAnyOrder() throws Exception {
        String name = "BarnMarBattre – Barnen mår bättre";
        for (String query : List.of("bättre", "BÄTTRE MÅR", "barnen ma\u030Ar", "bättre barnmar")) {
            assertTrue(
                    find(query).stream().anyMatch(found -> found.getName().startsWith(name)),
                    query);
        }
        assertEquals(List.of(), find("bättre sämre"));
        session.change(theory, Example.theory().replace("mår bättre", "mår som fisken"));
        assertEquals(1, find("fisken").size(), "what it is called now");
    }

    @Test
    void instrumentsProgrammesOutcomesAndIntakesAreFound() throws Exception {
        assertEquals(SymbolKind.Interface, kind("Familjeklimat", "Familjeklimat – Familjeklimat"));
        assertEquals(SymbolKind.Package, kind("SamordnatStod", "SamordnatStod – Samordnat stöd"));
        assertEquals(SymbolKind.Class, kind("barnmar", "BarnMarBattre – Barnen mår bättre"));
        assertEquals(SymbolKind.Module, kind("intag SdqTyreso".substring(6), "SdqTyreso"));
    }

    @Test
    void theDefinitionOfAnInstrumentIsInTheLibrary() throws Exception {
        List<? extends Location> places =
                answer(
                                session.asks()
                                        .definition(
                                                new DefinitionParams(
                                                        Session.id(theory),
                                                        session.at(theory, "SDQ.Total"))))
                        .getLeft();
        assertEquals(1, places.size());
        assertTrue(places.get(0).getUri().startsWith("verka:/library"), places.toString());
    }

    @Test
    void theDefinitionOfARoleIsWhereItIsWritten() throws Exception {
        var position = session.at(theory, "Samordnare\n");
        List<? extends Location> places =
                answer(
                                session.asks()
                                        .definition(
                                                new DefinitionParams(Session.id(theory), position)))
                        .getLeft();
        assertEquals(session.at(theory, "Samordnare \"Lokal"), places.get(0).getRange().getStart());
    }

    @Test
    void referencesAreFoundInAllFiles() throws Exception {
        ReferenceParams asked =
                new ReferenceParams(
                        Session.id(theory),
                        session.at(theory, "Umea \""),
                        new ReferenceContext(true));
        List<? extends Location> places = answer(session.asks().references(asked));
        assertEquals(2, places.size(), places.toString());
        assertTrue(
                places.stream().anyMatch(place -> place.getUri().endsWith("intag.verka")),
                places.toString());
    }

    @Test
    void theOccurrencesOfANameAreMarked() throws Exception {
        var marks =
                answer(
                        session.asks()
                                .documentHighlight(
                                        new DocumentHighlightParams(
                                                Session.id(theory),
                                                session.at(theory, "TidigUpptackt"))));
        String text = session.text(theory);
        int written = text.split("\\bTidigUpptackt\\b", -1).length - 1;
        assertEquals(written, marks.size());
    }

    @Test
    void blocksAndCommentsFold() throws Exception {
        List<FoldingRange> ranges =
                answer(
                        session.asks()
                                .foldingRange(new FoldingRangeRequestParams(Session.id(theory))));
        assertTrue(folds(ranges, session.at(theory, "/*").getLine()), ranges.toString());
        for (String block :
                List.of(
                        "programteori",
                        "aktivitet Kontroll",
                        "implementering {",
                        "uppföljning {")) {
            assertTrue(folds(ranges, session.at(theory, block).getLine()), block);
        }
        long distinct = ranges.stream().map(FoldingRange::getStartLine).distinct().count();
        assertEquals(distinct, ranges.size(), "one fold a line");
    }

    @Test
    void aHalfWrittenTheoryHasAnOutlineAndFolds() throws Exception {
        Path half =
                session.open(
                        "halv.verka",
                        "programteori Halv \"Halv\" {\n    roll R\n    aktivitet A \"Gör\" {\n"
                                + "        hur \"så\"\n        leder till\n");
        List<DocumentSymbol> roots =
                answer(session.asks().documentSymbol(new DocumentSymbolParams(Session.id(half))))
                        .stream()
                        .map(either -> either.getRight())
                        .toList();
        assertEquals("Halv", roots.get(0).getName());
        assertTrue(
                roots.get(0).getChildren().stream().anyMatch(s -> s.getName().equals("Gör")),
                roots.toString());
        assertTrue(
                folds(
                        answer(
                                session.asks()
                                        .foldingRange(
                                                new FoldingRangeRequestParams(Session.id(half)))),
                        0));
    }

    private static boolean folds(List<FoldingRange> ranges, int line) {
        return ranges.stream().anyMatch(range -> range.getStartLine() == line);
    }

    private SymbolKind kind(String query, String name) throws Exception {
        return find(query).stream()
                .filter(symbol -> symbol.getName().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(query))
                .getKind();
    }

    private List<? extends WorkspaceSymbol> find(String query) throws Exception {
        return answer(
                        session.client()
                                .server()
                                .getWorkspaceService()
                                .symbol(new WorkspaceSymbolParams(query)))
                .getRight();
    }
}
