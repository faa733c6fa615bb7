package org.verka.workbench.editor.finding;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocumentExtension4;
import org.verka.workbench.language.OpenDocument;

/** The text that a question is about, so that an answer to an older text can be told. */
final class OpenText {

    private final LongSupplier stamp;
    private final long asked;

    private OpenText(LongSupplier stamp) {
        this.stamp = stamp;
        this.asked = stamp.getAsLong();
    }

    /** The text in an editor, or that of the file when it is in none. */
    static OpenText of(Optional<OpenDocument> open, IResource file) {
        return new OpenText(
                open.<LongSupplier>map(
                                o -> ((IDocumentExtension4) o.document())::getModificationStamp)
                        .orElse(file::getModificationStamp));
    }

    /** Whether the text is no longer the one that the question was about. */
    boolean hasChanged() {
        return stamp.getAsLong() != asked;
    }
}
