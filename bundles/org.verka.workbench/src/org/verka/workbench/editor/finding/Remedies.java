package org.verka.workbench.editor.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.language.FileUris;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.text.Texts;

/**
 * What the server proposes to do about a finding. When it does not answer in time, one remedy says
 * that it is still thinking; asked once more, it will know.
 */
public final class Remedies implements IMarkerResolutionGenerator2 {

    private final Texts texts = Texts.ofWorkbench();
    private final LanguageSession session =
            PlatformUI.getWorkbench().getService(LanguageSession.class);

    /** Whether the server may know a remedy: only the rules' findings have codes to go by. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        return finding(marker).filter(f -> f.getCode() != null).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Optional<String> uri = FileUris.of(marker.getResource());
        Optional<Diagnostic> finding = finding(marker);
        if (uri.isEmpty() || finding.isEmpty()) {
            return new IMarkerResolution[0];
        }
        OpenText text = OpenText.of(session.documents().find(uri.get()), marker.getResource());
        CodeActionParams question =
                new CodeActionParams(
                        new TextDocumentIdentifier(uri.get()),
                        finding.get().getRange(),
                        new CodeActionContext(List.of(finding.get())));
        return session.await(session.insist(s -> s.getTextDocumentService().codeAction(question)))
                .map(actions -> remedies(actions, text))
                .orElseGet(() -> new IMarkerResolution[] {Remedy.thinking(texts)});
    }

    private IMarkerResolution[] remedies(List<Either<Command, CodeAction>> actions, OpenText text) {
        return actions.stream()
                .flatMap(a -> a.isRight() ? Stream.of(a.getRight()) : Stream.empty())
                .filter(a -> a.getEdit() != null && a.getDisabled() == null)
                .sorted(Comparator.comparing(a -> !Boolean.TRUE.equals(a.getIsPreferred())))
                .map(a -> new Remedy(a, text, session, texts))
                .toArray(IMarkerResolution[]::new);
    }

    /** The finding that a marker shows, as the server told of it. */
    private Optional<Diagnostic> finding(IMarker marker) {
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        String code = marker.getAttribute(Finding.CODE, "");
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 0) - 1;
        return FileUris.of(marker.getResource()).stream()
                .flatMap(uri -> session.findings().of(uri).stream())
                .filter(d -> Finding.message(d).equals(message) && Finding.code(d).equals(code))
                .min(
                        Comparator.comparingInt(
                                d -> Math.abs(d.getRange().getStart().getLine() - line)));
    }
}
