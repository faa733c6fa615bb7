package org.verka.workbench.editor.hover;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.editor.PlainText;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.language.Positions;

/** Explains what is under the pointer. */
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
                    .map(hover -> PlainText.ofHover(hover.getContents()));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent ->
                new DefaultInformationControl(
                        parent, (DefaultInformationControl.IInformationPresenter) null);
    }
}
