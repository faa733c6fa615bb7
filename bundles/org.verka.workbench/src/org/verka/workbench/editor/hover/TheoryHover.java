package org.verka.workbench.editor.hover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkedString;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.language.Positions;
import org.verka.workbench.text.Texts;

/** Explains what is under the pointer, or at the cursor when asked by the keyboard. */
public final class TheoryHover implements ITextHover, ITextHoverExtension {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        LanguageSession session = PlatformUI.getWorkbench().getService(LanguageSession.class);
        return session.documents()
                .find(viewer.getDocument())
                .flatMap(open -> explanation(session, open, region.getOffset()))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    private static Optional<String> explanation(
            LanguageSession session, OpenDocument open, int offset) {
        try {
            HoverParams question =
                    new HoverParams(
                            open.identifier(), Positions.toPosition(open.document(), offset));
            return session.await(session.ask(s -> s.getTextDocumentService().hover(question)))
                    .filter(hover -> hover.getContents() != null)
                    .map(hover -> markdown(hover.getContents()));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    /** The contents of a hover as one piece of Markdown, one paragraph for each part. */
    static String markdown(Either<List<Either<String, MarkedString>>, MarkupContent> contents) {
        return contents.map(
                parts ->
                        parts.stream()
                                .map(p -> p.map(t -> t, MarkedString::getValue))
                                .collect(Collectors.joining("\n\n")),
                MarkupContent::getValue);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent ->
                new DefaultInformationControl(
                        parent, Texts.ofWorkbench().get("hover.status"), new MarkedTextPresenter());
    }
}
