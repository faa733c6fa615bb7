package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.Collected;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.server.VerkaLanguageServer;

/** A server does not wait for its figures: it serves without, and tells of them when they come. */
class FiguresToComeTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir private Path folder;

    private final CountDownLatch ready = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    private LiveFigures slowly() {
        asked.incrementAndGet();
        try {
            ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new LiveFigures() {
            @Override
            public Optional<String> beside(URI theory, String name) {
                return Optional.of("5 av 10");
            }

            @Override
            public Optional<Collected> collected(URI theory) {
                return Optional.of(new Gathered(5.0, false, "HT 2021"));
            }
        };
    }

    @Test
    void aTheoryIsServedWhileTheFiguresAreReadAndCheckedAgainWhenTheyAreThere() throws Exception {
        Path closed = Files.writeString(folder.resolve("teori.verka"), Theory.SOUND);
        Path open =
                Files.writeString(
                        folder.resolve("annan.verka"),
                        Theory.SOUND.replace("programteori ", "programteori Annan"));
        VerkaLanguageServer servers = new VerkaLanguageServer(Locale.of("sv"), this::slowly);
        try (Client client = new Client(Talk.OVER_STREAMS, servers)) {
            client.open(List.of(new WorkspaceFolder(folder.toUri().toString(), "mapp")));
            client.server()
                    .getTextDocumentService()
                    .didOpen(
                            new DidOpenTextDocumentParams(
                                    new TextDocumentItem(
                                            uri(open), "verka", 1, Files.readString(open))));
            assertEquals(List.of(), told(client, closed));
            assertEquals(0, lenses(client, closed));
            ready.countDown();
            assertEquals(
                    List.of("V26", "V37"), codes(client.findings(uri(closed), f -> f.size() > 1)));
            assertEquals(
                    List.of("V26", "V37"),
                    codes(client.findings(uri(open), f -> codes(f).contains("V26"))).stream()
                            .filter(code -> code.equals("V26") || code.equals("V37"))
                            .toList());
            assertEquals(true, lenses(client, closed) > 0);
            assertEquals(1, asked.get());
        }
    }

    private static List<String> told(Client client, Path file) throws Exception {
        return codes(client.findings(uri(file), any -> true));
    }

    private static int lenses(Client client, Path file) throws Exception {
        List<? extends CodeLens> lenses =
                Client.answer(
                        client.server()
                                .getTextDocumentService()
                                .codeLens(
                                        new CodeLensParams(new TextDocumentIdentifier(uri(file)))));
        return lenses.size();
    }

    private static List<String> codes(List<Diagnostic> findings) {
        return findings.stream()
                .map(f -> f.getCode().getLeft())
                .sorted()
                .collect(Collectors.toList());
    }

    private static String uri(Path file) {
        return file.toUri().toString();
    }
}
