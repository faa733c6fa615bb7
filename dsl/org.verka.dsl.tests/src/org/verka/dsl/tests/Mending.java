package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.dsl.tests.Client.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** An editor whose user opens theories and mends what is found in them, over the protocol. */
final class Mending implements AutoCloseable {

    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|//[^\r\n]*", Pattern.DOTALL);

    private final Client client;
    private int opened;

    Mending(Locale locale) throws Exception {
        client = new Client(locale, (file, name) -> Optional.empty());
        client.open(null);
    }

    /** What a finding says and where. */
    static String said(Diagnostic finding) {
        return finding.getCode().getLeft()
                + " "
                + (finding.getRange().getStart().getLine() + 1)
                + ": "
                + finding.getMessage().getLeft();
    }

    /** A theory that is open in the editor, and what was found in it. */
    record Opened(String uri, String text, List<Diagnostic> findings) {

        List<Diagnostic> findings(String code) {
            return findings.stream().filter(f -> code.equals(f.getCode().getLeft())).toList();
        }
    }

    Opened open(String text) throws Exception {
        String uri = "file:///verka-mending/t" + opened++ + ".verka";
        client.server()
                .getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(new TextDocumentItem(uri, "verka", 1, text)));
        return new Opened(uri, text, client.findings(uri, found -> true));
    }

    void close(Opened theory) {
        client.server()
                .getTextDocumentService()
                .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(theory.uri())));
    }

    /** The fixes that are offered for one finding. */
    List<CodeAction> fixes(Opened theory, Diagnostic finding) throws Exception {
        CodeActionParams asked =
                new CodeActionParams(
                        new TextDocumentIdentifier(theory.uri()),
                        finding.getRange(),
                        new CodeActionContext(List.of(finding)));
        return answer(client.server().getTextDocumentService().codeAction(asked)).stream()
                .map(action -> action.getRight())
                .toList();
    }

    /** What the fixes for the one finding with that code are called. */
    List<String> titles(String text, String code) throws Exception {
        Opened theory = open(text);
        List<Diagnostic> found = theory.findings(code);
        assertTrue(!found.isEmpty(), () -> code + " is not among " + said(theory.findings()));
        List<String> titles =
                fixes(theory, found.get(0)).stream().map(CodeAction::getTitle).toList();
        close(theory);
        return titles;
    }

    /**
     * The text after the first fix with that name has mended a finding with that code: the finding
     * is gone, nothing has become unreadable, and every comment is still there.
     */
    String mended(String text, String code, String title) throws Exception {
        Opened theory = open(text);
        List<Diagnostic> found = theory.findings(code);
        assertTrue(!found.isEmpty(), () -> code + " is not among " + said(theory.findings()));
        List<String> offered = new ArrayList<>();
        for (Diagnostic finding : found) {
            for (CodeAction fix : fixes(theory, finding)) {
                offered.add(fix.getTitle());
                if (fix.getTitle().equals(title)) {
                    String mended = applied(theory, fix);
                    close(theory);
                    assertEquals(List.of(), faults(theory, finding, mended), mended);
                    return mended;
                }
            }
        }
        throw new AssertionError(offered.toString());
    }

    /** What is wrong with a text that should have been mended; empty when nothing is. */
    List<String> faults(Opened before, Diagnostic mendedFinding, String mended) throws Exception {
        Opened after = open(mended);
        close(after);
        List<String> faults = new ArrayList<>();
        String code = mendedFinding.getCode().getLeft();
        long was = same(before, mendedFinding);
        long is = same(after, mendedFinding);
        if (is >= was) {
            faults.add(code + " is still found: " + said(after.findings(code)));
        }
        long unread = before.findings("S01").stream().mapToInt(f -> lacks(before, f)).sum();
        if (!code.equals("S01") && after.findings("S01").size() > unread) {
            faults.add("is no longer read: " + said(after.findings("S01")));
        }
        if (after.findings("S09").size() > before.findings("S09").size()) {
            faults.add("is in two languages: " + said(after.findings("S09")));
        }
        if (!comments(mended).equals(comments(before.text()))) {
            faults.add("comments are " + comments(mended));
        }
        return faults;
    }

    /** A finding at the end stands for two: what the last words lack, and what ends the rest. */
    private static int lacks(Opened theory, Diagnostic unread) {
        int end = offset(theory.text(), unread.getRange().getEnd());
        return end == theory.text().stripTrailing().length() ? 2 : 1;
    }

    private static List<String> said(List<Diagnostic> findings) {
        return findings.stream().map(Mending::said).toList();
    }

    private static long same(Opened theory, Diagnostic finding) {
        return theory.findings().stream()
                .filter(f -> f.getCode().equals(finding.getCode()))
                .filter(f -> f.getMessage().equals(finding.getMessage()))
                .count();
    }

    static String applied(Opened theory, CodeAction fix) {
        WorkspaceEdit edit = fix.getEdit();
        List<TextEdit> edits = new ArrayList<>();
        if (edit.getDocumentChanges() == null) {
            assertEquals(List.of(theory.uri()), List.copyOf(edit.getChanges().keySet()));
            edits.addAll(edit.getChanges().get(theory.uri()));
        } else {
            edit.getDocumentChanges()
                    .get(0)
                    .getLeft()
                    .getEdits()
                    .forEach(change -> edits.add(change.getLeft()));
        }
        edits.sort(Comparator.comparingInt((TextEdit e) -> start(theory.text(), e)).reversed());
        StringBuilder text = new StringBuilder(theory.text());
        edits.forEach(change ->
                text.replace(
                        start(theory.text(), change),
                        offset(theory.text(), change.getRange().getEnd()),
                        change.getNewText()));
        return text.toString();
    }

    static List<String> comments(String text) {
        return COMMENT.matcher(text).results().map(found -> found.group().strip()).toList();
    }

    private static int start(String text, TextEdit edit) {
        return offset(text, edit.getRange().getStart());
    }

    private static int offset(String text, Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + position.getCharacter();
    }

    @Override
    public void close() {
        client.close();
    }
}
