package org.verka.workbench.editor.finding;

import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.verka.workbench.language.Positions;

/**
 * What is wrong at one place of a theory.
 *
 * @param severity one of the {@code SEVERITY} constants of {@link IMarker}
 * @param line counted from 1
 * @param start offset of the first character concerned
 * @param end offset after the last one
 * @param code the rule's code, or empty
 */
record Finding(int severity, String message, int line, int start, int end, String code) {

    /** The marker attribute that holds the rule's code. */
    static final String CODE = "code";

    static Finding of(Diagnostic diagnostic, IDocument text) {
        IRegion region = Positions.toRegion(text, diagnostic.getRange());
        int start = region.getOffset();
        int end = Math.min(text.getLength(), Math.max(start + 1, start + region.getLength()));
        return new Finding(
                severity(diagnostic.getSeverity()),
                message(diagnostic),
                diagnostic.getRange().getStart().getLine() + 1,
                start,
                end,
                code(diagnostic));
    }

    Map<String, Object> attributes() {
        return Map.of(
                IMarker.SEVERITY,
                severity,
                IMarker.MESSAGE,
                message,
                IMarker.LINE_NUMBER,
                line,
                IMarker.CHAR_START,
                start,
                IMarker.CHAR_END,
                end,
                CODE,
                code);
    }

    private static int severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            case Information, Hint -> IMarker.SEVERITY_INFO;
        };
    }

    static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage().isLeft()
                ? diagnostic.getMessage().getLeft()
                : diagnostic.getMessage().getRight().getValue();
    }

    static String code(Diagnostic diagnostic) {
        if (diagnostic.getCode() == null) {
            return "";
        }
        return String.valueOf(diagnostic.getCode().get());
    }
}
