package org.verka.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The example project, where it lies in the source tree. */
final class Example {

    private Example() {}

    static Path folder() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path found = at.resolve("bundles/org.verka.examples/projects/samordnat-stod");
            if (Files.isDirectory(found)) {
                return found;
            }
            at = at.getParent();
        }
        throw new IllegalStateException("the tests run outside the source tree");
    }

    static List<Path> theories() {
        return List.of(folder().resolve("intag.verka"), folder().resolve("samordnat-stod.verka"));
    }

    static String theory() {
        try {
            return Files.readString(folder().resolve("samordnat-stod.verka"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
