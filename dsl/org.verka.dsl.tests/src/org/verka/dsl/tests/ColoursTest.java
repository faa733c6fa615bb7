package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.dsl.tests.Client.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.ide.LiveFigures;

class ColoursTest {

    private static final String THEORY =
            """
            /* två
               rader */
            programteori P "Namnet" { // slut
                period 2013-09 – HT 2014
                roll R
                aktivitet Ask "Fråga" {
                    fas insats  vem R  planerat 14,5 %
                    leder till Ut, Okand
                }
                resultat på kort sikt Ut { mäts med SDQ.Total }
            }
            """;

    @TempDir Path folder;

    @Test
    void everyWordHasTheTypeOfWhatItIs() throws Exception {
        List<String> tokens = tokens(THEORY);
        assertEquals("/* två comment", tokens.get(0));
        assertEquals("   rader */ comment", tokens.get(1));
        assertEquals("programteori keyword", tokens.get(2));
        assertEquals("P namespace declaration", tokens.get(3));
        assertEquals("\"Namnet\" string", tokens.get(4));
        assertTrue(tokens.contains("// slut comment"), tokens.toString());
        assertTrue(tokens.contains("2013 number readonly"), tokens.toString());
        assertTrue(tokens.contains("HT number readonly"), tokens.toString());
        assertTrue(tokens.contains("R parameter declaration"), tokens.toString());
        assertTrue(tokens.contains("R parameter"), tokens.toString());
        assertTrue(tokens.contains("Ask function declaration"), tokens.toString());
        assertTrue(tokens.contains("insats enumMember"), tokens.toString());
        assertTrue(tokens.contains("14 number"), tokens.toString());
        assertTrue(tokens.contains("% type"), tokens.toString());
        assertTrue(tokens.contains("Ut class declaration"), tokens.toString());
        assertTrue(tokens.contains("Ut class"), tokens.toString());
        assertTrue(tokens.contains("Okand class"), tokens.toString());
        assertTrue(tokens.contains("SDQ property defaultLibrary"), tokens.toString());
        assertTrue(tokens.contains("Total property defaultLibrary"), tokens.toString());
    }

    @Test
    void halfWrittenTextHasColours() throws Exception {
        for (int end = 0; end < THEORY.length(); end += 7) {
            tokens(THEORY.substring(0, end));
        }
    }

    private List<String> tokens(String text) throws Exception {
        try (Session session =
                new Session(folder, Talk.IN_PROCESS, Locale.of("sv"), LiveFigures.none())
                        .start(true)) {
            SemanticTokensLegend legend = legend();
            Path file = session.open("farger.verka", text);
            List<Integer> data =
                    answer(
                                    session.asks()
                                            .semanticTokensFull(
                                                    new SemanticTokensParams(Session.id(file))))
                            .getData();
            return read(text, data, legend);
        }
    }

    private static SemanticTokensLegend legend() throws Exception {
        Client client = new Client(Talk.IN_PROCESS, Locale.of("sv"), LiveFigures.none());
        return answer(client.server().initialize(new InitializeParams()))
                .getCapabilities()
                .getSemanticTokensProvider()
                .getLegend();
    }

    private static List<String> read(String text, List<Integer> data, SemanticTokensLegend legend) {
        List<String> tokens = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            int offset = Session.offset(text, new Position(line, column));
            StringBuilder token =
                    new StringBuilder(text.substring(offset, offset + data.get(i + 2)))
                            .append(' ')
                            .append(legend.getTokenTypes().get(data.get(i + 3)));
            for (int bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
                if ((data.get(i + 4) & 1 << bit) != 0) {
                    token.append(' ').append(legend.getTokenModifiers().get(bit));
                }
            }
            tokens.add(token.toString());
        }
        return tokens;
    }
}
