package org.verka.dsl.ide.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * The files that are in memory with their models and texts: those that are open in an editor, and
 * others as long as there is room. A file that is not here is read again when it is needed.
 */
final class LoadedFiles {

    /** A character of text takes some 100 bytes of memory as a model with its text. */
    private static final long BYTES_PER_CHARACTER = 100;

    /** The share of the memory that files which nobody has open may take while they are checked. */
    private static final int SHARE = 10;

    /** How many characters of them are kept between changes. */
    private static final long KEPT = 200_000;

    private static final int CHECKED_EVERY = 20;

    private final XtextResourceSet files;
    private final IExternalContentProvider editors;
    private int last;

    LoadedFiles(XtextResourceSet files, IExternalContentProvider editors) {
        this.files = files;
        this.editors = editors;
        last = files.getResources().size();
    }

    boolean isOpen(URI file) {
        return editors.hasContent(file);
    }

    /** Empty when a file can no longer be read, as when it was deleted and nobody has said so. */
    Optional<XtextResource> get(URI file) {
        try {
            return Optional.of((XtextResource) files.getResource(file, true));
        } catch (WrappedException e) {
            if (e.exception() instanceof IOException) {
                forget(file);
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Forgets a file; what refers to it in other files finds it again by its name. */
    void forget(URI file) {
        Resource loaded = files.getResource(file, false);
        if (loaded != null) {
            files.getResources().remove(loaded);
            loaded.unload();
        }
    }

    /** Makes room while a long row of files is read. */
    void makeRoom() {
        int now = files.getResources().size();
        if (now - last > CHECKED_EVERY) {
            last = now;
            if (characters() > Runtime.getRuntime().maxMemory() / SHARE / BYTES_PER_CHARACTER) {
                forgetClosed();
            }
        }
    }

    /** Keeps little more than what is open. */
    void settle() {
        if (files.getResources().size() > CHECKED_EVERY && characters() > KEPT) {
            forgetClosed();
        }
    }

    private long characters() {
        long characters = 0;
        for (Resource file : files.getResources()) {
            if (!isOpen(file.getURI())
                    && file instanceof XtextResource text
                    && text.getParseResult() != null) {
                characters += text.getParseResult().getRootNode().getTotalLength();
            }
        }
        return characters;
    }

    private void forgetClosed() {
        List<Resource> closed = new ArrayList<>();
        List<Resource> open = new ArrayList<>();
        for (Resource file : files.getResources()) {
            (isOpen(file.getURI()) ? open : closed).add(file);
        }
        if (open.isEmpty()) {
            files.getResources().clear();
        } else {
            files.getResources().removeAll(closed);
            closed.forEach(Resource::unload);
        }
        last = files.getResources().size();
    }
}
