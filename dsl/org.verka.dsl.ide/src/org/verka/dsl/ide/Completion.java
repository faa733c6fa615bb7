package org.verka.dsl.ide;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;

/** Hands proposals over; those of several lines are indented already and say so. */
final class Completion extends ContentAssistService {

    @Override
    protected CompletionItem toCompletionItem(
            ContentAssistEntry entry, int caretOffset, Position caretPosition, Document document) {
        CompletionItem item = super.toCompletionItem(entry, caretOffset, caretPosition, document);
        if (entry.getSource() instanceof Snippet) {
            item.setInsertTextMode(InsertTextMode.AsIs);
            item.setKind(CompletionItemKind.Snippet);
            item.setFilterText(entry.getLabel());
        }
        return item;
    }
}
