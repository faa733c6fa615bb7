package org.verka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user wants compared, from words as git takes them: what exists is a file or a folder,
 * anything else a revision. Two paths are compared with each other; one is compared with what it
 * was in a revision, HEAD if none is named; two revisions ({@code A B} or {@code A..B}) with each
 * other.
 */
final class ComparedVersions {

    private final Console console;
    private final List<Path> paths = new ArrayList<>();
    private final List<String> revisions = new ArrayList<>();

    ComparedVersions(List<String> words, Console console) {
        this.console = console;
        for (String word : words) {
            int dots = word.indexOf("..");
            if (exists(word)) {
                paths.add(Path.of(word));
            } else if (dots > 0 && dots + 2 < word.length()) {
                revisions.add(word.substring(0, dots));
                revisions.add(word.substring(dots + 2));
            } else {
                revisions.add(word);
            }
        }
        boolean twoPaths = paths.size() == 2 && revisions.isEmpty();
        if (!twoPaths && (paths.size() > 1 || revisions.size() > 2)) {
            throw new WrongUse("diff.too-many");
        }
    }

    private static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The version to compare from. */
    TheoryVersion before() throws IOException {
        if (paths.size() == 2) {
            return TheoryVersion.at(paths.get(0), paths.get(0).toString());
        }
        return committed(revisions.isEmpty() ? "HEAD" : revisions.get(0));
    }

    /** The version to compare with. */
    TheoryVersion after() throws IOException {
        if (paths.size() == 2) {
            return TheoryVersion.at(paths.get(1), paths.get(1).toString());
        }
        return revisions.size() == 2
                ? committed(revisions.get(1))
                : TheoryVersion.at(path(), console.texts().text("diff.now"));
    }

    private Path path() {
        return paths.isEmpty() ? Path.of(".") : paths.get(0);
    }

    private TheoryVersion committed(String revision) throws IOException {
        Path folder = Files.isDirectory(path()) ? path() : path().toAbsolutePath().getParent();
        Git git = new Git(folder);
        if (!git.isRepository()) {
            throw revisions.isEmpty()
                    ? new WrongUse("diff.no-repository", folder)
                    : new WrongUse("diff.unknown", revision);
        }
        String commit =
                git.commit(revision).orElseThrow(() -> new WrongUse("diff.unknown", revision));
        return TheoryVersion.in(commit, path(), revision);
    }
}
