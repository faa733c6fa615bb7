package org.verka.dsl.tests;

import static org.verka.dsl.tests.Client.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.verka.dsl.ide.LiveFigures;

/** A folder of theories that is open in an editor, with the texts as the editor has them. */
final class Session implements AutoCloseable {

    private final Path folder;
    private final Client client;
    private final Map<Path, String> texts = new HashMap<>();
    private int version = 1;

    Session(Path folder, Talk talk, Locale locale, LiveFigures figures) throws IOException {
        this.folder = folder;
        this.client = new Client(talk, locale, figures);
    }

    static Session swedish(Path folder) throws Exception {
        Session session = new Session(folder, Talk.IN_PROCESS, Locale.of("sv"), LiveFigures.none());
        return session.start(true);
    }

    static Session english(Path folder) throws Exception {
        Session session = new Session(folder, Talk.IN_PROCESS, Locale.ENGLISH, LiveFigures.none());
        return session.start(true);
    }

    Session start(boolean snippets) throws Exception {
        client.open(
                List.of(new WorkspaceFolder(folder.toUri().toString(), "theories")),
                abilities -> moreAbilities(abilities, snippets));
        return this;
    }

    private static void moreAbilities(ClientCapabilities abilities, boolean snippets) {
        CompletionItemCapabilities item = new CompletionItemCapabilities(snippets);
        abilities.getTextDocument().setCompletion(new CompletionCapabilities(item));
        abilities.getTextDocument().setRename(new RenameCapabilities(true, false));
    }

    Client client() {
        return client;
    }

    TextDocumentService asks() {
        return client.server().getTextDocumentService();
    }

    /** Opens a text under a name in the folder. */
    Path open(String name, String text) {
        Path file = folder.resolve(name);
        texts.put(file, text);
        asks().didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(uri(file), "verka", version, text)));
        return file;
    }

    void change(Path file, String text) {
        texts.put(file, text);
        version++;
        asks().didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri(file), version),
                                List.of(new TextDocumentContentChangeEvent(text))));
    }

    String text(Path file) throws IOException {
        return texts.containsKey(file) ? texts.get(file) : Files.readString(file);
    }

    /** What is proposed where {@code |} stands in a text, which is opened without it. */
    List<CompletionItem> proposals(String name, String marked) throws Exception {
        Path file = open(name, marked.replace("|", ""));
        CompletionParams asked =
                new CompletionParams(id(file), position(text(file), marked.indexOf('|')));
        return answer(asks().completion(asked)).getRight().getItems();
    }

    /** What is shown as Markdown when the pointer is on the first {@code word} of a text. */
    String hover(Path file, String word) throws Exception {
        HoverParams asked = new HoverParams(id(file), at(file, word));
        return answer(asks().hover(asked)).getContents().getRight().getValue();
    }

    Position at(Path file, String word) throws IOException {
        return position(text(file), text(file).indexOf(word));
    }

    static TextDocumentIdentifier id(Path file) {
        return new TextDocumentIdentifier(uri(file));
    }

    static String uri(Path file) {
        return file.toUri().toString();
    }

    static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    static int offset(String text, Position position) {
        int line = 0;
        for (int i = 0; i < position.getLine(); i++) {
            line = text.indexOf('\n', line) + 1;
        }
        return line + position.getCharacter();
    }

    /** A text after edits that were made for it as it is. */
    static String edited(String text, List<? extends TextEdit> edits) {
        List<TextEdit> last = new ArrayList<>(edits);
        last.sort((a, b) ->
                offset(text, b.getRange().getStart()) - offset(text, a.getRange().getStart()));
        StringBuilder edited = new StringBuilder(text);
        for (TextEdit edit : last) {
            edited.replace(
                    offset(text, edit.getRange().getStart()),
                    offset(text, edit.getRange().getEnd()),
                    edit.getNewText());
        }
        return edited.toString();
    }

    @Override
    public void close() {
        client.close();
    }
}
