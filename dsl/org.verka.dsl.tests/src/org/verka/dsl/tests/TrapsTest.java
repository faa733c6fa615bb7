package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.dsl.tests.Client.answer;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verka.dsl.ide.LiveFigures;

/** What has gone wrong with language servers before, in the same process and over streams. */
class TrapsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void renamingWhileChangesArriveEndsAndTheServerGoesOn(Talk talk) throws Exception {
        try (Session session = session(talk)) {
            Path file = session.open("a.verka", Theory.SOUND);
            for (int i = 0; i < 8; i++) {
                CompletableFuture<WorkspaceEdit> renaming =
                        session.asks()
                                .rename(
                                        new RenameParams(
                                                Session.id(file),
                                                session.at(file, "G \"gruppen\""),
                                                "Grupp" + i));
                session.change(file, Theory.SOUND + "// " + i + "\n");
                endsOrIsCancelled(renaming);
            }
            assertTrue(session.hover(file, "R \"rollen\"").contains("rollen"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyQuestionsAtOnceAreAllAnswered(Talk talk) throws Exception {
        try (Session session = session(talk)) {
            Path file = session.open("a.verka", Theory.SOUND);
            Position name = session.at(file, "G \"gruppen\"");
            List<CompletableFuture<?>> asked = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                asked.add(session.asks().hover(new HoverParams(Session.id(file), name)));
                asked.add(session.asks().completion(new CompletionParams(Session.id(file), name)));
                asked.add(
                        session.asks()
                                .references(
                                        new ReferenceParams(
                                                Session.id(file),
                                                name,
                                                new ReferenceContext(true))));
                asked.add(
                        session.asks().documentSymbol(new DocumentSymbolParams(Session.id(file))));
            }
            for (CompletableFuture<?> each : asked) {
                answer(each);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionThatAChangeCancelledIsAnsweredWhenAskedAgain(Talk talk) throws Exception {
        try (Session session = session(talk)) {
            Path file = session.open("a.verka", Theory.SOUND);
            for (int i = 0; i < 8; i++) {
                HoverParams asked =
                        new HoverParams(Session.id(file), session.at(file, "R \"rollen\""));
                CompletableFuture<?> first = session.asks().hover(asked);
                session.change(file, Theory.SOUND + "// " + i + "\n");
                endsOrIsCancelled(first);
                assertTrue(session.hover(file, "R \"rollen\"").contains("rollen"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageIsGivenToTheServerAndNotLookedFor(Talk talk) throws Exception {
        Thread here = Thread.currentThread();
        ClassLoader usual = here.getContextClassLoader();
        here.setContextClassLoader(new WithoutServices(usual));
        try (Session session = session(talk)) {
            Path file = session.open("a.verka", Theory.SOUND);
            assertTrue(session.hover(file, "R \"rollen\"").contains("rollen"));
        } finally {
            here.setContextClassLoader(usual);
        }
    }

    /** Finds no services, as in Equinox, and fails when it is asked for a language. */
    private static final class WithoutServices extends ClassLoader {

        private WithoutServices(ClassLoader others) {
            super(others);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (name.startsWith("META-INF/services/org.eclipse.xtext")) {
                throw new IOException("looked for " + name);
            }
            return super.getResources(name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sayingExitLeavesTheProcessAlone(Talk talk) throws Exception {
        Session session = session(talk);
        assertTrue(session.client().exits());
        try (Session next = session(talk)) {
            Path file = next.open("a.verka", Theory.SOUND);
            assertTrue(next.hover(file, "R \"rollen\"").contains("rollen"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void questionsAreAnsweredBeforeTheEditorSaysInitialized(Talk talk) throws Exception {
        try (Client client = new Client(talk, Locale.of("sv"), LiveFigures.none())) {
            InitializeParams start = new InitializeParams();
            start.setCapabilities(new ClientCapabilities());
            answer(client.server().initialize(start));
            Path file = folder.resolve("ensam.verka");
            Files.writeString(file, Theory.SOUND);
            client.server()
                    .getTextDocumentService()
                    .didOpen(
                            new DidOpenTextDocumentParams(
                                    new TextDocumentItem(
                                            Session.uri(file), "verka", 1, Theory.SOUND)));
            assertFalse(
                    answer(
                                    client.server()
                                            .getTextDocumentService()
                                            .documentSymbol(
                                                    new DocumentSymbolParams(Session.id(file))))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileOutsideTheFoldersIsServedLikeTheOthers(Talk talk, @TempDir Path elsewhere)
            throws Exception {
        try (Session session = session(talk)) {
            Path file = session.open(elsewhere.resolve("b.verka").toString(), Theory.SOUND);
            assertTrue(session.hover(file, "R \"rollen\"").contains("rollen"));
            String mended =
                    Session.edited(
                            Theory.SOUND.replace("    roll R", "  roll   R"),
                            formatted(session, file));
            assertTrue(mended.contains("\n    roll R \"rollen\"\n"), mended);
        }
    }

    private static List<? extends TextEdit> formatted(Session session, Path file) throws Exception {
        session.change(file, Theory.SOUND.replace("    roll R", "  roll   R"));
        return answer(
                session.asks()
                        .formatting(
                                new DocumentFormattingParams(
                                        Session.id(file), new FormattingOptions(4, true))));
    }

    @ParameterizedTest
    @EnumSource
    void aFindingsQuickFixesAreFoundFromWhatTheEditorGot(Talk talk) throws Exception {
        try (Session session = session(talk)) {
            Path file = session.open("a.verka", Theory.SOUND.replace("vem R", "vem Rr"));
            List<Diagnostic> found =
                    session.client().findings(Session.uri(file), list -> has(list, "S02"));
            Diagnostic unknown =
                    found.stream()
                            .filter(d -> "S02".equals(d.getCode().getLeft()))
                            .findFirst()
                            .orElseThrow();
            var actions =
                    answer(
                            session.asks()
                                    .codeAction(
                                            new CodeActionParams(
                                                    Session.id(file),
                                                    unknown.getRange(),
                                                    new CodeActionContext(List.of(unknown)))));
            assertTrue(
                    actions.stream().anyMatch(a -> a.getRight().getTitle().contains("R")),
                    actions.toString());
        }
    }

    private static boolean has(List<Diagnostic> found, String code) {
        return found.stream().anyMatch(d -> code.equals(d.getCode().getLeft()));
    }

    @ParameterizedTest
    @EnumSource
    void aPositionPastTheEndMeansTheEnd(Talk talk) throws Exception {
        try (Session session = session(talk)) {
            Path file = session.open("a.verka", Theory.SOUND);
            for (Position far : List.of(new Position(0, 9999), new Position(9999, 9999))) {
                var id = Session.id(file);
                answer(session.asks().hover(new HoverParams(id, far)));
                answer(session.asks().completion(new CompletionParams(id, far)));
                answer(session.asks().definition(new DefinitionParams(id, far)));
                answer(session.asks().documentHighlight(new DocumentHighlightParams(id, far)));
                answer(
                        session.asks()
                                .references(
                                        new ReferenceParams(id, far, new ReferenceContext(true))));
                answer(session.asks().prepareRename(new PrepareRenameParams(id, far)));
                answer(
                        session.asks()
                                .rangeFormatting(
                                        new DocumentRangeFormattingParams(
                                                id,
                                                new FormattingOptions(4, true),
                                                new Range(new Position(0, 0), far))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangePastTheEndIsMadeAtTheEnd(Talk talk) throws Exception {
        try (Session session = session(talk)) {
            Path file = session.open("a.verka", "programteori P {\n    roll A\n");
            Position end = new Position(9999, 9999);
            Position endOfLine = new Position(1, 9999);
            session.asks()
                    .didChange(
                            new DidChangeTextDocumentParams(
                                    new VersionedTextDocumentIdentifier(Session.uri(file), 7),
                                    List.of(
                                            written(endOfLine, " \"den som leder\""),
                                            written(end, "    ägare A\n"),
                                            written(end, "}\n"))));
            Position owner = new Position(2, 10);
            assertTrue(
                    answer(session.asks().hover(new HoverParams(Session.id(file), owner)))
                            .getContents()
                            .getRight()
                            .getValue()
                            .contains("den som leder"));
        }
    }

    private static TextDocumentContentChangeEvent written(Position at, String text) {
        return new TextDocumentContentChangeEvent(new Range(at, at), text);
    }

    private Session session(Talk talk) throws Exception {
        return new Session(folder, talk, Locale.of("sv"), LiveFigures.none()).start(true);
    }

    private static void endsOrIsCancelled(CompletableFuture<?> asked) throws Exception {
        try {
            asked.get(60, TimeUnit.SECONDS);
        } catch (CancellationException e) {
            assertTrue(asked.isCancelled());
        } catch (ExecutionException e) {
            boolean cancelled =
                    e.getCause() instanceof CancellationException
                            || e.getCause() instanceof ResponseErrorException refused
                                    && refused.getResponseError().getCode()
                                            == ResponseErrorCode.RequestCancelled.getValue();
            assertTrue(cancelled, e.toString());
        }
    }
}
