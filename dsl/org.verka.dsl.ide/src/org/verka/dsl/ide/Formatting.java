package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.verka.dsl.formatting.TheoryFormatter;

/** Formats a theory, or the lines that a part of it touches; the layout is the same for all. */
final class Formatting extends FormattingService {

    private final TheoryFormatter formatter;

    @Inject
    Formatting(TheoryFormatter formatter) {
        this.formatter = formatter;
    }

    @Override
    public List<TextEdit> format(
            XtextResource resource,
            Document document,
            int offset,
            int length,
            FormattingOptions options) {
        return formatter.changes(resource.getParseResult(), offset, offset + length).stream()
                .map(change ->
                        toTextEdit(document, change.text(), change.offset(), change.length()))
                .toList();
    }
}
