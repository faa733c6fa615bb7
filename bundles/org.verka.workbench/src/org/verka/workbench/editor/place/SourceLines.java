package org.verka.workbench.editor.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.Location;
import org.verka.workbench.language.FileUris;
import org.verka.workbench.language.OpenDocuments;

/** The lines that places lie on, as they are in editors or else on disk; reads each file once. */
public final class SourceLines {

    private final OpenDocuments open;
    private final Map<String, List<String>> read = new HashMap<>();

    /** Reads the texts that are open from their editors. */
    public SourceLines(OpenDocuments open) {
        this.open = open;
    }

    /** The line that a place begins on, without the blanks around it; empty when it is gone. */
    public String at(Location place) {
        List<String> lines = read.computeIfAbsent(place.getUri(), this::lines);
        int line = place.getRange().getStart().getLine();
        return line < lines.size() ? lines.get(line).strip() : "";
    }

    private List<String> lines(String uri) {
        try {
            return text(uri).lines().toList();
        } catch (CoreException | IOException e) {
            Platform.getLog(SourceLines.class).warn("No text to show of " + uri, e);
            return List.of();
        }
    }

    private String text(String uri) throws CoreException, IOException {
        var inEditor = open.find(FileUris.normalize(uri));
        if (inEditor.isPresent()) {
            return inEditor.get().document().get();
        }
        if (LibraryText.isIn(uri)) {
            try (InputStream in = new LibraryText(uri).getContents()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        Optional<IFile> file = FileUris.toFile(uri);
        return file.isPresent() ? file.get().readString() : "";
    }
}
