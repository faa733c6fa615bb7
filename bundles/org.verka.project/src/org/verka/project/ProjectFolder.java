package org.verka.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Where things lie in a project: theories anywhere in it, evidence under {@code .verka}, reports in
 * {@code rapport}.
 */
record ProjectFolder(Path root) {

    /**
     * The files of the theory in alphabetical order; folders whose name begins with a dot are not
     * searched.
     */
    List<Path> theories() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return hidden(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            if (file.getFileName().toString().endsWith(".verka")) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }

    private boolean hidden(Path folder) {
        return !folder.equals(root) && folder.getFileName().toString().startsWith(".");
    }

    Path evidence() {
        return root.resolve(".verka").resolve("evidence");
    }

    Path reports() {
        return root.resolve("rapport");
    }
}
