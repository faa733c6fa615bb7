package org.verka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.dsl.TheoryComparison.Version;

/**
 * A version of theories, to be compared with another.
 *
 * @param name what the user calls it
 * @param files its theories
 * @param around the other theories in the folder when it is a single file
 * @param copy the folder that they were copied to; empty when they are where the user has them
 */
record TheoryVersion(String name, List<Path> files, List<Path> around, Optional<Path> copy)
        implements AutoCloseable {

    TheoryVersion {
        files = List.copyOf(files);
        around = List.copyOf(around);
    }

    /** The version as it is compared. */
    Version compared() {
        return new Version(files, around);
    }

    /** Theories where they lie. */
    static TheoryVersion at(Path path, String name) throws IOException {
        List<Path> files = TheoryFiles.in(List.of(path));
        List<Path> around = Files.isDirectory(path) ? List.of() : TheoryFiles.beside(path);
        return new TheoryVersion(name, files, around, Optional.empty());
    }

    /**
     * Theories as they were in a commit.
     *
     * @param path the file or folder
     */
    static TheoryVersion in(String commit, Path path, String name) throws IOException {
        boolean folder = Files.isDirectory(path);
        Path root = folder ? path : path.toAbsolutePath().getParent();
        Git git = new Git(root);
        Path copy = Files.createTempDirectory("verka-diff");
        List<Path> files = new ArrayList<>();
        List<Path> around = new ArrayList<>();
        for (String file : git.files(commit)) {
            boolean named = !folder && file.equals(path.getFileName().toString());
            if (named || TheoryFiles.isTheory(Path.of(file))) {
                Path target = copy.resolve(file);
                Files.createDirectories(target.getParent());
                Files.write(target, git.content(commit, file));
                (named || folder ? files : around).add(target);
            }
        }
        files.sort(null);
        around.sort(null);
        return new TheoryVersion(name, files, around, Optional.of(copy));
    }

    /** Removes the copy, if it is one. */
    @Override
    public void close() throws IOException {
        if (copy.isPresent()) {
            try (Stream<Path> files = Files.walk(copy.get())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
