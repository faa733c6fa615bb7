package org.verka.project;

import java.util.List;

/** What became of the files of a project, in the order that the theory names them. */
public record ImportSummary(List<FileImport> files) {

    public ImportSummary {
        files = List.copyOf(files);
    }

    /** Whether every file is stored whole. */
    public boolean complete() {
        return files.stream()
                .allMatch(f ->
                        f.outcome() == FileImport.Outcome.STORED
                                || f.outcome() == FileImport.Outcome.KNOWN);
    }
}
