package org.verka.workbench.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;

/**
 * A version of a theory's text.
 *
 * @param name what it is called in the answer
 * @param text what it says
 */
record TextVersion(String name, String text) {

    /** The text of a file as it is saved. */
    static TextVersion saved(IFile file, String name) throws CoreException, IOException {
        return new TextVersion(name, read(file.getContents(true)));
    }

    /** The text of a file as it was. */
    static TextVersion past(IFileState state, String name) throws CoreException, IOException {
        return new TextVersion(name, read(state.getContents()));
    }

    private static String read(InputStream contents) throws IOException {
        try (contents) {
            return new String(contents.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
