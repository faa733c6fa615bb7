package org.verka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The theories that a user means by naming files and folders. */
final class TheoryFiles {

    private static final String ENDING = ".verka";

    private TheoryFiles() {}

    /**
     * Files as they are named, and the theories anywhere in folders, in alphabetical order; what
     * lies in folders whose name begins with a dot is left out.
     *
     * @throws WrongUse when one of them does not exist
     */
    static List<Path> in(List<Path> named) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                found.addAll(within(path));
            } else if (Files.exists(path)) {
                found.add(path);
            } else {
                throw new WrongUse("use.missing-file", path);
            }
        }
        return found;
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isTheory(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    /** The other theories in the folder that {@code file} is in, not those in folders in it. */
    static List<Path> beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(other -> isTheory(other.getFileName()))
                    .filter(other -> !other.equals(file.toAbsolutePath()))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a path inside a project is that of a theory. */
    static boolean isTheory(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return inside.toString().endsWith(ENDING);
    }
}
