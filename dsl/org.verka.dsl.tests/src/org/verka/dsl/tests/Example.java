package org.verka.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The example project, and other sources, where they lie in the source tree. */
public final class Example {

    private Example() {}

    static Path folder() {
        return source("bundles/org.verka.examples/projects/samordnat-stod");
    }

    /** A folder of the source tree, by its way from the top. */
    public static Path source(String folder) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path found = at.resolve(folder);
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
