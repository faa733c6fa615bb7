package org.verka.dsl.tests;

import static org.verka.dsl.tests.Client.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.verka.dsl.ide.LiveFigures;

/** A folder of theories with a server that knows it, by the names of the files. */
final class ServedFolder implements AutoCloseable {

    private final Path folder;
    private final Client client;
    private final Map<String, String> opened = new HashMap<>();
    private int version = 1;

    ServedFolder(Path folder, Locale locale) throws Exception {
        this(folder, Talk.OVER_STREAMS, locale, LiveFigures.none());
    }

    ServedFolder(Path folder, Locale locale, LiveFigures figures) throws Exception {
        this(folder, Talk.OVER_STREAMS, locale, figures);
    }

    ServedFolder(Path folder, Talk talk, Locale locale, LiveFigures figures) throws Exception {
        this.folder = folder;
        client = new Client(talk, locale, figures);
    }

    void start() throws Exception {
        client.open(List.of(new WorkspaceFolder(folder.toUri().toString(), "folder")));
        settle();
    }

    /** Writes a file without a word to the server. */
    void write(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    void announce(String file, FileChangeType change) throws Exception {
        client.server()
                .getWorkspaceService()
                .didChangeWatchedFiles(
                        new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), change))));
        settle();
    }

    void open(String file) throws Exception {
        String text = Files.readString(folder.resolve(file));
        opened.put(file, text);
        client.server()
                .getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(uri(file), "verka", version, text)));
        settle();
    }

    /** Closes a file without saving it. */
    void close(String file) throws Exception {
        opened.remove(file);
        client.server()
                .getTextDocumentService()
                .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(file))));
        settle();
    }

    void change(String file, String text) throws Exception {
        changeAndGoOn(file, text);
        settle();
    }

    /** Changes an open file without waiting for what the server finds. */
    void changeAndGoOn(String file, String text) {
        opened.put(file, text);
        client.server()
                .getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri(file), ++version),
                                List.of(new TextDocumentContentChangeEvent(text))));
    }

    /** Changes parts of an open file, one after the other, without waiting for anything. */
    void edit(String file, List<TextDocumentContentChangeEvent> edits, String after) {
        opened.put(file, after);
        client.server()
                .getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri(file), ++version), edits));
    }

    /** The text of an open file as the editor has it. */
    String opened(String file) {
        return opened.get(file);
    }

    boolean isOpen(String file) {
        return opened.containsKey(file);
    }

    void delete(String file) throws Exception {
        Files.delete(folder.resolve(file));
        announce(file, FileChangeType.Deleted);
    }

    LanguageServer server() {
        return client.server();
    }

    /** Lets the server check an open file again as it is. */
    void checkAgain(String file) throws Exception {
        client.server()
                .getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri(file), version),
                                List.of()));
        settle();
    }

    /** The files about which something new was said when an open file was changed. */
    Set<String> checkedBy(String file, String text) throws Exception {
        client.forgetFindings();
        change(file, text);
        return known();
    }

    /** All files about which something was said. */
    Set<String> known() {
        return client.findings().keySet().stream()
                .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    /** The files in which something is found, with what. */
    Map<String, List<Diagnostic>> findings() {
        Map<String, List<Diagnostic>> findings = new TreeMap<>();
        client.findings()
                .forEach((uri, found) -> {
                    if (!found.isEmpty()) {
                        findings.put(uri.substring(uri.lastIndexOf('/') + 1), found);
                    }
                });
        return findings;
    }

    List<String> codes(String file) {
        return findings().getOrDefault(file, List.of()).stream()
                .map(found -> found.getCode().getLeft())
                .sorted()
                .toList();
    }

    String messages(String file) {
        return findings().getOrDefault(file, List.of()).stream()
                .map(ServedFolder::message)
                .collect(Collectors.joining("\n"));
    }

    /** The texts of all files, as the server should know them. */
    Map<String, String> texts() throws Exception {
        Map<String, String> texts = new TreeMap<>(opened);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.putIfAbsent(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage().isLeft()
                ? diagnostic.getMessage().getLeft()
                : diagnostic.getMessage().getRight().getValue();
    }

    /** A read is answered when all changes before it have been checked. */
    void settle() throws Exception {
        WorkspaceSymbolParams nothing = new WorkspaceSymbolParams("\u0001");
        answer(client.server().getWorkspaceService().symbol(nothing));
    }

    String uri(String file) {
        return folder.resolve(file).toUri().toString();
    }

    @Override
    public void close() {
        client.close();
    }
}
