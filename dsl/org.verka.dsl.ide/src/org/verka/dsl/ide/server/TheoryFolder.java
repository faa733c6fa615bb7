package org.verka.dsl.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.UriExtensions;
import org.eclipse.xtext.workspace.FileProjectConfig;
import org.eclipse.xtext.workspace.FileSourceFolder;

/**
 * The theories in a folder and the folders in it. Folders whose names begin with a dot are left
 * out: that is where tools keep what they make, a project its collected evidence for one. What
 * cannot be looked into is left out too.
 */
final class TheoryFolder extends FileSourceFolder {

    private static final String ENDING = ".verka";

    private final UriExtensions addresses;

    TheoryFolder(FileProjectConfig project, UriExtensions addresses) {
        super(project, ".");
        this.addresses = addresses;
    }

    @Override
    public List<URI> getAllResources(IFileSystemScanner scanner) {
        Path top = Path.of(getPath().toFileString());
        Theories theories = new Theories(top);
        try {
            Files.walkFileTree(top, theories);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return theories.found.stream().map(file -> addresses.toEmfUri(file.toUri())).toList();
    }

    private static final class Theories extends SimpleFileVisitor<Path> {

        private final Path top;
        private final TreeSet<Path> found = new TreeSet<>();

        private Theories(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && folder.getFileName().toString().startsWith(".")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().endsWith(ENDING)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
