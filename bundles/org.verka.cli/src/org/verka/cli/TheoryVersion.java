package org.verka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of theories, to be compared with another.
 *
 * @param name what the user calls it
 * @param files its theories
 * @param copy the folder that they were copied to; empty when they are where the user has them
 */
record TheoryVersion(String name, List<Path> files, Optional<Path> copy) implements AutoCloseable {

    TheoryVersion {
        files = List.copyOf(files);
    }

    /** Theories where they lie. */
    static TheoryVersion at(Path path, String name) throws IOException {
        return new TheoryVersion(name, TheoryFiles.in(List.of(path)), Optional.empty());
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
        for (String file : git.files(commit)) {
            boolean asked =
                    folder
                            ? TheoryFiles.isTheory(Path.of(file))
                            : file.equals(path.getFileName().toString());
            if (asked) {
                Path target = copy.resolve(file);
                Files.createDirectories(target.getParent());
                files.add(Files.write(target, git.content(commit, file)));
            }
        }
        files.sort(null);
        return new TheoryVersion(name, files, Optional.of(copy));
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
