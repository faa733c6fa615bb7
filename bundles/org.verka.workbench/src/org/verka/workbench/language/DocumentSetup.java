package org.verka.workbench.language;

import java.util.Optional;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;

/** Opens a theory in the server as soon as an editor reads it. */
public final class DocumentSetup
        implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

    /** Does nothing: without an address the server cannot know the text. */
    @Override
    public void setup(IDocument document) {}

    @Override
    public void setup(IDocument document, IPath location, LocationKind kind) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        uri(location, kind)
                .ifPresent(uri ->
                        PlatformUI.getWorkbench()
                                .getService(LanguageSession.class)
                                .documents()
                                .open(document, uri));
    }

    private static Optional<String> uri(IPath location, LocationKind kind) {
        if (kind == LocationKind.IFILE) {
            return FileUris.of(ResourcesPlugin.getWorkspace().getRoot().getFile(location));
        }
        return Optional.of(FileUris.of(location.toFile().toPath()));
    }
}
