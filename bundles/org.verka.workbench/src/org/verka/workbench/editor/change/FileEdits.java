package org.verka.workbench.editor.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.verka.workbench.language.FileUris;
import org.verka.workbench.language.OpenDocuments;

/**
 * What the server wants to change, file by file.
 *
 * @param byUri the edits of each file, by its address in the spelling of {@link FileUris}
 */
record FileEdits(Map<String, List<TextEdit>> byUri) {

    /**
     * Takes a change of the workspace apart.
     *
     * @throws RefusedChange when it is made for an older text, or does more than edit texts
     */
    static FileEdits of(WorkspaceEdit change, OpenDocuments open) throws RefusedChange {
        Map<String, List<TextEdit>> byUri = new LinkedHashMap<>();
        if (change.getDocumentChanges() != null) {
            for (var part : change.getDocumentChanges()) {
                if (part.isRight()) {
                    throw new RefusedChange(RefusedChange.Reason.UNSOUND, "");
                }
                add(part.getLeft(), open, byUri);
            }
        } else if (change.getChanges() != null) {
            change.getChanges()
                    .forEach(
                            (uri, edits) -> byUri.put(FileUris.normalize(uri), List.copyOf(edits)));
        }
        return new FileEdits(byUri);
    }

    private static void add(
            TextDocumentEdit part, OpenDocuments open, Map<String, List<TextEdit>> byUri)
            throws RefusedChange {
        String uri = FileUris.normalize(part.getTextDocument().getUri());
        Optional<Integer> version = Optional.ofNullable(part.getTextDocument().getVersion());
        boolean stale =
                version.isPresent()
                        && open.find(uri).filter(d -> d.version() > version.get()).isPresent();
        if (stale) {
            throw new RefusedChange(RefusedChange.Reason.STALE, name(uri));
        }
        List<TextEdit> edits = byUri.computeIfAbsent(uri, u -> new ArrayList<>());
        for (var edit : part.getEdits()) {
            if (edit.isRight()) {
                throw new RefusedChange(RefusedChange.Reason.UNSOUND, name(uri));
            }
            edits.add(edit.getLeft());
        }
    }

    /** The last part of an address, as users know the file. */
    static String name(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
