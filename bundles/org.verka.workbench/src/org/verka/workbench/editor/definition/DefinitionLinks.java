package org.verka.workbench.editor.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.language.Positions;

/** Makes names into links to where they are defined. */
public final class DefinitionLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        LanguageSession session = PlatformUI.getWorkbench().getService(LanguageSession.class);
        IHyperlink[] links =
                session.documents().find(viewer.getDocument()).stream()
                        .flatMap(open -> links(session, open, region.getOffset()))
                        .toArray(IHyperlink[]::new);
        return links.length == 0 ? null : links;
    }

    private static Stream<IHyperlink> links(
            LanguageSession session, OpenDocument open, int offset) {
        Optional<IRegion> word = word(open.document(), offset);
        if (word.isEmpty()) {
            return Stream.empty();
        }
        try {
            DefinitionParams question =
                    new DefinitionParams(
                            open.identifier(), Positions.toPosition(open.document(), offset));
            return session
                    .await(session.ask(s -> s.getTextDocumentService().definition(question)))
                    .map(DefinitionLinks::locations)
                    .orElse(List.of())
                    .stream()
                    .map(location -> new DefinitionLink(word.get(), location));
        } catch (BadLocationException e) {
            return Stream.empty();
        }
    }

    static List<? extends Location> locations(
            Either<List<? extends Location>, List<? extends LocationLink>> answer) {
        return answer.map(
                plain -> plain,
                links ->
                        links.stream()
                                .map(link ->
                                        new Location(
                                                link.getTargetUri(),
                                                link.getTargetSelectionRange()))
                                .toList());
    }

    private static Optional<IRegion> word(IDocument document, int offset) {
        String text = document.get();
        int start = Math.min(offset, text.length());
        int end = start;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return start == end ? Optional.empty() : Optional.of(new Region(start, end - start));
    }
}
