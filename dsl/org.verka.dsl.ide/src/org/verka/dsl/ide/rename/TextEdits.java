package org.verka.dsl.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.INode;

/** Words of several files that are to have another text, each word once. */
final class TextEdits {

    private final Map<URI, Map<Integer, Integer>> words = new LinkedHashMap<>();

    void add(URI file, INode word) {
        words.computeIfAbsent(file, f -> new TreeMap<>())
                .put(word.getOffset(), word.getEndOffset());
    }

    /** The change that an editor makes, in the form that it knows. */
    WorkspaceEdit writing(String text, ILanguageServerAccess server, UriExtensions addresses) {
        WorkspaceEdit change = new WorkspaceEdit();
        TextEditAcceptor files = new TextEditAcceptor(change, server);
        words.forEach((file, places) -> {
            String address = addresses.toUriString(file);
            Document document = server.doSyncRead(address, read -> read.getDocument());
            files.accept(address, document, edits(document, places, text));
        });
        return change;
    }

    private static List<TextEdit> edits(
            Document document, Map<Integer, Integer> places, String text) {
        List<TextEdit> edits = new ArrayList<>();
        places.forEach((start, end) -> {
            Range range = new Range(document.getPosition(start), document.getPosition(end));
            edits.add(new TextEdit(range, text));
        });
        return edits;
    }
}
