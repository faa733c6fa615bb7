package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Asks a server for anything that an editor can ask for, and sometimes takes the question back. */
final class RandomQuestion {

    private static final FormattingOptions FOUR = new FormattingOptions(4, true);
    private static final long PATIENCE_SECONDS = 120;

    private final ServedFolder served;
    private final Random random;

    RandomQuestion(ServedFolder served, Random random) {
        this.served = served;
        this.random = random;
    }

    /** Asks one question and says which. */
    String ask(String file, Position place, String word) throws Exception {
        int which = random.nextInt(15);
        CompletableFuture<?> asked = question(which, file, place, word);
        if (random.nextInt(10) == 0) {
            asked.cancel(true);
        }
        try {
            Object answer = asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (which == 6 && served.isOpen(file)) {
                checkThatOnlySpacesChange(served.opened(file), (List<?>) answer);
            }
        } catch (CancellationException e) {
            return which + " cancelled";
        } catch (ExecutionException e) {
            if (!isDefined(e.getCause(), which)) {
                throw e;
            }
        }
        return which + " in " + file + " at " + place;
    }

    private CompletableFuture<?> question(int which, String file, Position place, String word) {
        TextDocumentService to = served.server().getTextDocumentService();
        TextDocumentIdentifier in = new TextDocumentIdentifier(served.uri(file));
        Range range = new Range(place, new Position(place.getLine() + 3, 10));
        return switch (which) {
            case 0 -> to.hover(new HoverParams(in, place));
            case 1 -> to.definition(new DefinitionParams(in, place));
            case 2 -> to.references(new ReferenceParams(in, place, new ReferenceContext(true)));
            case 3 -> to.documentHighlight(new DocumentHighlightParams(in, place));
            case 4 -> to.prepareRename(new PrepareRenameParams(in, place));
            case 5 -> to.rename(new RenameParams(in, place, random.nextBoolean() ? "Ny" : word));
            case 6 -> to.formatting(new DocumentFormattingParams(in, FOUR));
            case 7 -> to.rangeFormatting(new DocumentRangeFormattingParams(in, FOUR, range));
            case 8 -> {
                List<Diagnostic> found = served.findings().getOrDefault(file, List.of());
                yield to.codeAction(new CodeActionParams(in, range, new CodeActionContext(found)));
            }
            case 9 -> to.codeLens(new CodeLensParams(in));
            case 10 -> to.semanticTokensFull(new SemanticTokensParams(in));
            case 11 -> to.documentSymbol(new DocumentSymbolParams(in));
            case 12 -> to.foldingRange(new FoldingRangeRequestParams(in));
            case 13 ->
                    served.server()
                            .getWorkspaceService()
                            .symbol(new WorkspaceSymbolParams(word.substring(0, 1)));
            default -> to.completion(new CompletionParams(in, place));
        };
    }

    /** A question may be cancelled, and a new name refused. */
    private static boolean isDefined(Throwable failure, int which) {
        if (failure instanceof CancellationException) {
            return true;
        }
        return failure instanceof ResponseErrorException refused
                && (refused.getResponseError().getCode()
                                == ResponseErrorCode.RequestCancelled.getValue()
                        || which == 5 && !refused.getMessage().contains("xception"));
    }

    /** That holds only if the server has the text that the editor has. */
    private static void checkThatOnlySpacesChange(String text, List<?> edits) {
        String formatted = Session.edited(text, edits.stream().map(TextEdit.class::cast).toList());
        assertEquals(withoutSpaces(text), withoutSpaces(formatted));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\uFEFF]+", "");
    }
}
