package org.verka.workbench.judgement;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.verka.project.JudgementPlace;
import org.verka.project.WrittenJudgement;
import org.verka.workbench.language.FileUris;

/**
 * Writes a judgement into a text of a project, and takes it back. A text that is open in an editor
 * is changed there, where it can be undone too; it is saved unless it held unsaved changes before.
 */
final class JudgementFile {

    /**
     * What was written.
     *
     * @param before the text before; empty when there was no file
     * @param after the text after
     * @param saved whether it stands in the file, and not only in the editor
     */
    record Receipt(IFile file, Optional<String> before, String after, boolean saved) {}

    private JudgementFile() {}

    /**
     * Writes a judgement.
     *
     * @return empty when the text has changed and what is to be written over is no longer there
     * @throws CoreException when the file cannot be read or written
     */
    static Optional<Receipt> write(JudgementPlace place, WrittenJudgement judgement)
            throws CoreException {
        IFile file =
                FileUris.toFile(FileUris.of(place.file()))
                        .orElseThrow(() ->
                                new CoreException(Status.error("no file at " + place.file())));
        if (!file.exists()) {
            Optional<String> text = place.with(judgement, "");
            if (text.isPresent()) {
                byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
                file.create(bytes, IResource.FORCE, new NullProgressMonitor());
            }
            return text.map(t -> new Receipt(file, Optional.empty(), t, true));
        }
        Edited edited = edit(file, text -> place.with(judgement, text));
        return edited.after.map(
                text -> new Receipt(file, Optional.of(edited.before), text, edited.saved));
    }

    /**
     * Takes back what was written.
     *
     * @return false when the text has changed since, and nothing was done
     */
    static boolean undo(Receipt written) throws CoreException {
        Edited edited =
                edit(
                        written.file,
                        text ->
                                text.equals(written.after)
                                        ? Optional.of(written.before.orElse(""))
                                        : Optional.empty());
        if (edited.after.isPresent() && edited.saved && written.before.isEmpty()) {
            written.file.delete(true, new NullProgressMonitor());
        }
        return edited.after.isPresent();
    }

    /** What became of a text; without a text after it, it was left as it was. */
    private record Edited(String before, Optional<String> after, boolean saved) {}

    /** Changes a text as one step. */
    private static Edited edit(IFile file, Function<String, Optional<String>> change)
            throws CoreException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
        try {
            ITextFileBuffer buffer =
                    buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
            boolean dirty = buffer.isDirty();
            String before = buffer.getDocument().get();
            Optional<String> after = change.apply(before);
            if (after.isPresent()) {
                replace(buffer.getDocument(), after.get());
                if (!dirty) {
                    buffer.commit(new NullProgressMonitor(), true);
                }
            }
            return new Edited(before, after, !dirty);
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
        }
    }

    /** Replaces only what differs, so that an open editor stays where it is. */
    private static void replace(IDocument document, String after) throws CoreException {
        String before = document.get();
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        try {
            document.replace(
                    head,
                    before.length() - head - tail,
                    after.substring(head, after.length() - tail));
        } catch (BadLocationException e) {
            throw new CoreException(Status.error("the text changed while it was written", e));
        }
    }
}
